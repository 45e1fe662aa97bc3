"""python-telegram-bot's own polling, answering each message with itself, updates side by side."""

import os

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message:
        await update.message.reply_text(update.message.text or "")


api = os.environ["SIGAP_TELEGRAM_API"]
application = (
    Application.builder()
    .token(os.environ["SIGAP_TELEGRAM_TOKEN"])
    .base_url(f"{api}/bot")
    .concurrent_updates(True)
    .build()
)
application.add_handler(MessageHandler(filters.TEXT, echo))
application.run_polling()
