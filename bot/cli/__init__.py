"""The command line. Each command imports only what it needs: most need no Telegram."""
