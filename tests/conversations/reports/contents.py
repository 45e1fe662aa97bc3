"""A sample of each content type of Telegram, by what the office does with it."""

from collections.abc import Mapping
from typing import Any

from aiogram.enums import ContentType

Content = Mapping[str, Any]

FILE_ID = "f"
FILE = {"file_id": FILE_ID, "file_unique_id": "u"}
SIDES = {"width": 90, "height": 90}
PHOTO = [FILE | SIDES]
USER = {"id": 9, "is_bot": False, "first_name": "Contoh"}
CHAT = {"id": -9, "type": "group", "title": "Contoh"}
MESSAGE = {"message_id": 1, "date": 1, "chat": CHAT}
PLACE = {"latitude": -5.6, "longitude": 132.7}
WORDS = "wifi mati di ruang depan"
COMMUNITY = {"id": 1, "name": "x"}
OPTION = {"text": "ya", "voter_count": 0, "persistent_id": "1"}
GIFT: dict[str, Any] = {
    "id": "g",
    "star_count": 1,
    "sticker": FILE | SIDES | {"type": "regular", "is_animated": False, "is_video": False},
}

TAKEN: Mapping[ContentType, Content] = {
    ContentType.TEXT: {"text": WORDS},
    ContentType.PHOTO: {"photo": PHOTO},
    ContentType.LIVE_PHOTO: {"live_photo": FILE | SIDES | {"duration": 2, "photo": PHOTO}},
    ContentType.ANIMATION: {"animation": FILE | SIDES | {"duration": 2}},
    ContentType.VIDEO: {"video": FILE | SIDES | {"duration": 2}},
    ContentType.VIDEO_NOTE: {"video_note": FILE | {"length": 90, "duration": 2}},
    ContentType.VOICE: {"voice": FILE | {"duration": 2}},
    ContentType.AUDIO: {"audio": FILE | {"duration": 2}},
    ContentType.DOCUMENT: {"document": FILE},
    ContentType.LOCATION: {"location": PLACE},
    ContentType.VENUE: {
        "location": PLACE,
        "venue": {"location": PLACE, "title": "Puskesmas Contoh", "address": "Jalan Contoh"},
    },
    ContentType.RICH_MESSAGE: {"rich_message": {"blocks": [{"type": "paragraph", "text": WORDS}]}},
    ContentType.CHECKLIST: {"checklist": {"title": WORDS, "tasks": [{"id": 1, "text": "lantai"}]}},
}

ANSWERED: Mapping[ContentType, Content] = {
    ContentType.UNKNOWN: {},
    ContentType.PAID_MEDIA: {"paid_media": {"star_count": 1, "paid_media": []}},
    ContentType.STORY: {"story": {"chat": CHAT, "id": 1}},
    ContentType.STICKER: {
        "sticker": FILE | SIDES | {"type": "regular", "is_animated": False, "is_video": False}
    },
    ContentType.CONTACT: {"contact": {"phone_number": "+62811", "first_name": "X"}},
    ContentType.DICE: {"dice": {"emoji": "🎲", "value": 3}},
    ContentType.GAME: {"game": {"title": "x", "description": "x", "photo": PHOTO}},
    ContentType.POLL: {
        "poll": {
            "id": "1",
            "question": "ya?",
            "options": [OPTION],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
        }
    },
    ContentType.INVOICE: {
        "invoice": {
            "title": "x",
            "description": "x",
            "start_parameter": "x",
            "currency": "IDR",
            "total_amount": 1,
        }
    },
    ContentType.GIVEAWAY: {
        "giveaway": {"chats": [CHAT], "winners_selection_date": 1, "winner_count": 1}
    },
    ContentType.GIVEAWAY_WINNERS: {
        "giveaway_winners": {
            "chat": CHAT,
            "giveaway_message_id": 1,
            "winners_selection_date": 1,
            "winner_count": 1,
            "winners": [USER],
        }
    },
}

SILENT: Mapping[ContentType, Content] = {
    ContentType.NEW_CHAT_MEMBERS: {"new_chat_members": [USER]},
    ContentType.LEFT_CHAT_MEMBER: {"left_chat_member": USER},
    ContentType.CHAT_OWNER_LEFT: {"chat_owner_left": {"new_owner": USER}},
    ContentType.CHAT_OWNER_CHANGED: {"chat_owner_changed": {"new_owner": USER}},
    ContentType.NEW_CHAT_TITLE: {"new_chat_title": "x"},
    ContentType.NEW_CHAT_PHOTO: {"new_chat_photo": PHOTO},
    ContentType.DELETE_CHAT_PHOTO: {"delete_chat_photo": True},
    ContentType.GROUP_CHAT_CREATED: {"group_chat_created": True},
    ContentType.SUPERGROUP_CHAT_CREATED: {"supergroup_chat_created": True},
    ContentType.CHANNEL_CHAT_CREATED: {"channel_chat_created": True},
    ContentType.MESSAGE_AUTO_DELETE_TIMER_CHANGED: {
        "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}
    },
    ContentType.MIGRATE_TO_CHAT_ID: {"migrate_to_chat_id": -10},
    ContentType.MIGRATE_FROM_CHAT_ID: {"migrate_from_chat_id": -10},
    ContentType.PINNED_MESSAGE: {"pinned_message": MESSAGE | {"text": "x"}},
    ContentType.SUCCESSFUL_PAYMENT: {
        "successful_payment": {
            "currency": "IDR",
            "total_amount": 1,
            "invoice_payload": "x",
            "telegram_payment_charge_id": "x",
            "provider_payment_charge_id": "x",
        }
    },
    ContentType.REFUNDED_PAYMENT: {
        "refunded_payment": {
            "currency": "XTR",
            "total_amount": 1,
            "invoice_payload": "x",
            "telegram_payment_charge_id": "x",
        }
    },
    ContentType.USERS_SHARED: {"users_shared": {"request_id": 1, "users": [{"user_id": 9}]}},
    ContentType.USER_SHARED: {"user_shared": {"request_id": 1, "user_id": 9}},
    ContentType.CHAT_SHARED: {"chat_shared": {"request_id": 1, "chat_id": -9}},
    ContentType.GIFT: {"gift": {"gift": GIFT}},
    ContentType.GIFT_UPGRADE_SENT: {"gift_upgrade_sent": {"gift": GIFT}},
    ContentType.CONNECTED_WEBSITE: {"connected_website": "contoh.id"},
    ContentType.WRITE_ACCESS_ALLOWED: {"write_access_allowed": {"from_request": True}},
    ContentType.PASSPORT_DATA: {
        "passport_data": {"data": [], "credentials": {"data": "x", "hash": "x", "secret": "x"}}
    },
    ContentType.PROXIMITY_ALERT_TRIGGERED: {
        "proximity_alert_triggered": {"traveler": USER, "watcher": USER, "distance": 1}
    },
    ContentType.BOOST_ADDED: {"boost_added": {"boost_count": 1}},
    ContentType.CHECKLIST_TASKS_DONE: {"checklist_tasks_done": {"marked_as_done_task_ids": [1]}},
    ContentType.CHECKLIST_TASKS_ADDED: {
        "checklist_tasks_added": {"tasks": [{"id": 1, "text": "x"}]}
    },
    ContentType.DIRECT_MESSAGE_PRICE_CHANGED: {
        "direct_message_price_changed": {"are_direct_messages_enabled": False}
    },
    ContentType.FORUM_TOPIC_CREATED: {"forum_topic_created": {"name": "x", "icon_color": 1}},
    ContentType.FORUM_TOPIC_EDITED: {"forum_topic_edited": {"name": "x"}},
    ContentType.FORUM_TOPIC_CLOSED: {"forum_topic_closed": {}},
    ContentType.FORUM_TOPIC_REOPENED: {"forum_topic_reopened": {}},
    ContentType.GENERAL_FORUM_TOPIC_HIDDEN: {"general_forum_topic_hidden": {}},
    ContentType.GENERAL_FORUM_TOPIC_UNHIDDEN: {"general_forum_topic_unhidden": {}},
    ContentType.GIVEAWAY_CREATED: {"giveaway_created": {"prize_star_count": 1}},
    ContentType.GIVEAWAY_COMPLETED: {"giveaway_completed": {"winner_count": 1}},
    ContentType.MANAGED_BOT_CREATED: {"managed_bot_created": {"bot": USER | {"is_bot": True}}},
    ContentType.PAID_MESSAGE_PRICE_CHANGED: {
        "paid_message_price_changed": {"paid_message_star_count": 1}
    },
    ContentType.POLL_OPTION_ADDED: {
        "poll_option_added": {"option_persistent_id": "1", "option_text": "x"}
    },
    ContentType.POLL_OPTION_DELETED: {
        "poll_option_deleted": {"option_persistent_id": "1", "option_text": "x"}
    },
    ContentType.SUGGESTED_POST_APPROVAL_FAILED: {
        "suggested_post_approval_failed": {"price": {"currency": "XTR", "amount": 1}}
    },
    ContentType.SUGGESTED_POST_APPROVED: {"suggested_post_approved": {"send_date": 1}},
    ContentType.SUGGESTED_POST_DECLINED: {"suggested_post_declined": {"comment": "x"}},
    ContentType.SUGGESTED_POST_PAID: {"suggested_post_paid": {"currency": "XTR"}},
    ContentType.SUGGESTED_POST_REFUNDED: {
        "suggested_post_refunded": {"reason": "payment_refunded"}
    },
    ContentType.VIDEO_CHAT_SCHEDULED: {"video_chat_scheduled": {"start_date": 1}},
    ContentType.VIDEO_CHAT_STARTED: {"video_chat_started": {}},
    ContentType.VIDEO_CHAT_ENDED: {"video_chat_ended": {"duration": 1}},
    ContentType.VIDEO_CHAT_PARTICIPANTS_INVITED: {
        "video_chat_participants_invited": {"users": [USER]}
    },
    ContentType.WEB_APP_DATA: {"web_app_data": {"data": "x", "button_text": "x"}},
    ContentType.COMMUNITY_CHAT_ADDED: {"community_chat_added": {"community": COMMUNITY}},
    ContentType.COMMUNITY_CHAT_REMOVED: {"community_chat_removed": {}},
    ContentType.COMMUNITY_CHAT_JOINED: {"community_chat_joined": {"community": COMMUNITY}},
    ContentType.CHAT_BACKGROUND_SET: {
        "chat_background_set": {
            "type": {
                "type": "pattern",
                "document": FILE,
                "fill": {"type": "solid", "color": 1},
                "intensity": 1,
            }
        }
    },
    ContentType.UNIQUE_GIFT: {
        "unique_gift": {
            "origin": "transfer",
            "gift": {
                "gift_id": "g",
                "base_name": "x",
                "name": "x",
                "number": 1,
                "model": {"name": "x", "sticker": GIFT["sticker"], "rarity_per_mille": 1},
                "symbol": {"name": "x", "sticker": GIFT["sticker"], "rarity_per_mille": 1},
                "backdrop": {
                    "name": "x",
                    "rarity_per_mille": 1,
                    "colors": dict.fromkeys(
                        ("center_color", "edge_color", "symbol_color", "text_color"), 1
                    ),
                },
            },
        }
    },
}
