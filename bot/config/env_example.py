"""`.env.example`, generated from the settings so that it cannot become outdated."""

from pathlib import Path

from pydantic import SecretStr

from bot.config.settings import Settings

HEAD = "# Settings of Sigap. Copy to .env; everything has the default shown.\n"


def example() -> str:
    """The text of .env.example: each setting with its meaning and its default."""
    lines = [HEAD]
    for name, field in Settings.model_fields.items():
        default = field.default
        if isinstance(default, SecretStr):
            default = default.get_secret_value()
        if isinstance(default, bool):
            default = str(default).lower()
        elif isinstance(default, Path):
            default = default.as_posix()
        lines.append(f"# {field.description}\nSIGAP_{name.upper()}={default}\n")
    return "\n".join(lines)


if __name__ == "__main__":
    print(example(), end="")  # noqa: T201  the module's purpose
