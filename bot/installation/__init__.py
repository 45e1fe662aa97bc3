"""An installation, read and made ready: settings, office.toml, the database."""
