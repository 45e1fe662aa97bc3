"""python -m bench.contestants.ptb_echo URL TOKEN: python-telegram-bot that only echoes.

Sixteen concurrent updates, which is faster than its default of one and than no limit.
"""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None:
        await update.message.reply_text(update.message.text or "")


def main(url: str, token: str) -> None:
    application = (
        Application.builder().token(token).base_url(f"{url}/bot").concurrent_updates(16).build()
    )
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
