"""Names of publication channels, the same in every language."""

from flows.content.channel import Channel

CHANNELS = {
    Channel.WEBSITE: "Website",
    Channel.FACEBOOK: "Facebook",
    Channel.INSTAGRAM: "Instagram",
    Channel.X: "X",
    Channel.YOUTUBE: "YouTube",
    Channel.TIKTOK: "TikTok",
}
