"""Kinds of messages of SOP B, with their views."""

from collections.abc import Sequence

from flows.messages.kinds.answers import AnswerMomentPast, AnswerNeedsMoment
from flows.messages.kinds.news import PromotionClosed
from flows.messages.kinds.promotion import (
    FormScheduled,
    GatherGuests,
    GatherMedia,
    GuestAsk,
    GuestBook,
    GuestPageRead,
    GuestsNobody,
    GuestsUnread,
    GuestTaken,
    PromotionAppointment,
    PromotionContent,
    PromotionGuests,
    PromotionGuestsLate,
    PromotionLinkDead,
    PromotionMediaSorted,
    PromotionReminder,
    PromotionRounds,
    PromotionSchedule,
)
from handlers.views.parts.view import Entry, plain, shown
from handlers.views.promotion import guests, media, promotion

VIEWS: Sequence[Entry] = (
    shown(GatherGuests, guests.lines_got),
    shown(GuestsUnread, guests.lines_unread),
    plain(GuestsNobody),
    shown(GuestAsk, guests.ask),
    shown(GuestTaken, guests.taken),
    shown(GuestPageRead, guests.page),
    shown(GuestBook, guests.guest_book),
    shown(PromotionGuests, guests.entered),
    shown(PromotionGuestsLate, guests.entered),
    shown(FormScheduled, promotion.scheduled),
    shown(GatherMedia, media.got),
    shown(PromotionMediaSorted, media.still_missing),
    shown(PromotionAppointment, promotion.appointment),
    shown(PromotionReminder, promotion.reminder),
    shown(PromotionSchedule, promotion.schedule),
    plain(PromotionContent, lambda m: {"number": m.number, "content": m.content}),
    shown(PromotionLinkDead, promotion.link_dead),
    plain(PromotionClosed, lambda m: {"number": m.case.number}),
    shown(PromotionRounds, promotion.rounds),
    plain(AnswerNeedsMoment),
    plain(AnswerMomentPast),
)
