"""The methods: each takes the parameters and the uploads and gives the result, or refuses."""

import time
from collections.abc import Callable
from typing import Any

from tests.doubles.bot_api import strictness
from tests.doubles.bot_api.refusal import Refusal, bad
from tests.doubles.bot_api.state import State

Uploads = dict[str, tuple[str, bytes]]
DOWNLOAD = 20 * 1024 * 1024
BOT_ID = 123456


class Methods:
    """Answers by method name. `strict=False` only keeps and answers, for benchmarks."""

    def __init__(self, state: State, *, strict: bool = True) -> None:
        self._state = state
        self._strict = strict
        self._known: dict[str, Callable[[dict[str, Any], Uploads], Any]] = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "sendPhoto": self._sender("photo"),
            "sendDocument": self._sender("document"),
            "sendVoice": self._sender("voice"),
            "sendVideo": self._sender("video"),
            "sendAudio": self._sender("audio"),
            "sendMediaGroup": self._send_media_group,
            "editMessageText": self._edit_text,
            "editMessageCaption": self._edit_caption,
            "answerCallbackQuery": self._answer_callback,
            "getFile": self._get_file,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "setMyCommands": lambda params, uploads: True,
        }

    def call(self, method: str, params: dict[str, Any], uploads: Uploads) -> Any:
        known = self._known.get(method)
        if known is None:
            raise Refusal(404, "Not Found: method not found")
        if self._strict:
            strictness.check_fields(method, params)
        return known(params, uploads)

    def _get_me(self, params: dict[str, Any], uploads: Uploads) -> Any:
        return {"id": BOT_ID, "is_bot": True, "first_name": "Sigap", "username": "sigap_bot"}

    def _chat(self, params: dict[str, Any]) -> int:
        chat = int(params["chat_id"])
        if chat in self._state.migrated:
            moved = self._state.migrated[chat]
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=moved)
        if chat in self._state.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if self._strict and chat not in self._state.messages:
            raise bad("chat not found")
        self._state.know(chat)
        return chat

    def _message(self, chat: int, params: dict[str, Any], **content: Any) -> dict[str, Any]:
        markup = strictness.parsed(params.get("reply_markup"), {})
        if self._strict:
            strictness.check_keyboard(markup)
        message = {
            "message_id": next(self._state.message_ids),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "Sample"},
            "from": {"id": BOT_ID, "is_bot": True, "first_name": "Sigap"},
            **content,
        }
        if "inline_keyboard" in markup:
            message["reply_markup"] = markup
        self._state.messages[chat][message["message_id"]] = message
        return message

    def _text(self, params: dict[str, Any], key: str, limit: int) -> dict[str, Any]:
        text = params.get(key) or ""
        entities = strictness.parsed(
            params.get("entities" if key == "text" else "caption_entities"), []
        )
        if self._strict:
            strictness.check_text(text, limit, entities)
        found: dict[str, Any] = {key: text} if text else {}
        if entities:
            found["entities" if key == "text" else "caption_entities"] = entities
        return found

    def _send_message(self, params: dict[str, Any], uploads: Uploads) -> Any:
        chat = self._chat(params)
        return self._message(chat, params, **self._text(params, "text", strictness.TEXT))

    def _sender(self, kind: str) -> Callable[[dict[str, Any], Uploads], Any]:
        def send(params: dict[str, Any], uploads: Uploads) -> Any:
            chat = self._chat(params)
            caption = self._text(params, "caption", strictness.CAPTION)
            return self._message(chat, params, **self._file(kind, params[kind], uploads),
                                 **caption)  # fmt: skip

        return send

    def _file(self, kind: str, value: str, uploads: Uploads) -> dict[str, Any]:
        if value.startswith("attach://"):
            name, data = uploads[value.removeprefix("attach://")]
            if self._strict and kind == "photo":
                strictness.check_photo(data)
            file_id = self._state.keep_file(data, name)
        elif value in self._state.files:
            file_id = value
        else:
            raise bad("wrong file identifier/HTTP URL specified")
        file = self._state.files[file_id]
        described = {
            "file_id": file_id,
            "file_unique_id": f"u-{file_id}",
            "file_size": file.size,
            "duration": 1,
            "width": 1,
            "height": 1,
            "file_name": file.name,
        }
        return {kind: [described] if kind == "photo" else described}

    def _send_media_group(self, params: dict[str, Any], uploads: Uploads) -> Any:
        chat = self._chat(params)
        media = strictness.parsed(params["media"], [])
        if not 2 <= len(media) <= 10:
            raise bad("there must be from 2 to 10 messages in the album")
        return [
            self._message(chat, {}, media_group_id=f"album-{chat}",
                          **self._file(item["type"], item["media"], uploads))
            for item in media
        ]  # fmt: skip

    def _edited(self, params: dict[str, Any], content: dict[str, Any]) -> Any:
        chat = self._chat(params)
        message = self._state.messages[chat].get(int(params["message_id"]))
        if message is None:
            raise bad("message to edit not found")
        markup = strictness.parsed(params.get("reply_markup"), {})
        if self._strict:
            strictness.check_keyboard(markup)
        before = dict(message)
        for key in ("text", "caption", "entities", "caption_entities", "reply_markup"):
            message.pop(key, None)
        message.update(content)
        if markup:
            message["reply_markup"] = markup
        if {**before, "edit_date": 0} == {**message, "edit_date": 0}:
            raise bad(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        message["edit_date"] = int(time.time())
        return message

    def _edit_text(self, params: dict[str, Any], uploads: Uploads) -> Any:
        return self._edited(params, self._text(params, "text", strictness.TEXT))

    def _edit_caption(self, params: dict[str, Any], uploads: Uploads) -> Any:
        return self._edited(params, self._text(params, "caption", strictness.CAPTION))

    def _answer_callback(self, params: dict[str, Any], uploads: Uploads) -> Any:
        if params["callback_query_id"] not in self._state.callbacks:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        self._state.callbacks.discard(params["callback_query_id"])
        self._state.answers.append(params)
        return True

    def _get_file(self, params: dict[str, Any], uploads: Uploads) -> Any:
        file = self._state.files.get(params["file_id"])
        if file is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if file.size > DOWNLOAD:
            raise bad("file is too big")
        return {
            "file_id": params["file_id"],
            "file_unique_id": f"u-{params['file_id']}",
            "file_size": file.size,
            "file_path": f"files/{params['file_id']}",
        }

    def _set_webhook(self, params: dict[str, Any], uploads: Uploads) -> Any:
        self._state.webhook = params
        return True

    def _delete_webhook(self, params: dict[str, Any], uploads: Uploads) -> Any:
        self._state.webhook = None
        return True
