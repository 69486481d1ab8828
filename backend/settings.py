"""What the operator sets, read from the environment once; each name is described in docs/backend.md."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

SHORTEST_SECRET = 32
VERCELS_HEADER = "x-real-ip"


def _parts(value: object) -> object:
    """A comma-separated environment variable as its parts."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


def _long_enough(secrets: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
    if any(len(secret.get_secret_value()) < SHORTEST_SECRET for secret in secrets):
        raise ValueError(f"each secret needs at least {SHORTEST_SECRET} characters")
    return secrets


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_parts)]
Secrets = Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(_parts)]
StrongSecrets = Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(_parts), AfterValidator(_long_enough)]


class Settings(BaseSettings):
    """Named as the environment variables are, in capitals. Secrets never appear in a repr or an error."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True, env_ignore_empty=True)

    database_url: SecretStr | None = None
    database_seconds: float = Field(default=5, gt=0)
    database_connections: int = Field(default=10, ge=2)
    """Connections of one instance to PostgreSQL, half of them for single statements; all instances' together must stay
    below the server's limit.
    """

    secret_keys: StrongSecrets = ()
    """Newest first: the first one counts and makes license codes, all of them show codes made before."""

    stripe_secret_key: SecretStr | None = None
    stripe_price_id: str | None = None
    stripe_webhook_secrets: Secrets = ()
    stripe_api_base: str | None = None
    stripe_tax: bool = True
    """Stripe works out the tax and asks for an address and, of companies, a tax number."""
    stripe_terms: bool = True
    """Stripe asks for agreement to the terms whose address is set in its dashboard."""
    stripe_seconds: float = Field(default=20, gt=0)
    """Longest wait for what one request needs of Stripe; the extension waits 25 s."""

    anthropic_api_key: SecretStr | None = None
    anthropic_base_url: str | None = None
    letter_model: str = "claude-sonnet-5-5"
    letter_thinking: Literal["least", "disabled", "between_tools", "adaptive"] = "least"
    letter_effort: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    """None: `low` where the model thinks before it writes, else the model's own."""
    model_stall_seconds: float = Field(default=20, gt=0)
    model_thinking_seconds: float = Field(default=60, gt=0)
    """Longest wait for the first word of a model that thinks first."""
    model_retries: int = Field(default=2, ge=0, le=5)
    letter_seconds: float = Field(default=120, gt=0)

    public_url: str | None = None
    """Where Stripe sends the browser back to: this service's own address."""
    allowed_origins: Names = ()
    address_header: str | None = None
    """The header in which a trusted proxy puts the caller's address; without it, the connection's own. On Vercel
    its `x-real-ip`, unless another is set."""

    letters_a_day: int = Field(default=30, gt=0)
    requests_a_day: int = Field(default=1000, gt=0)
    attempts_a_day: int = Field(default=60, gt=0)
    """Checkouts and restores from one address."""
    moves_a_day: int = Field(default=5, gt=0)
    """Moves of one subscription to another installation."""
    grace_days: int = Field(default=7, ge=0)

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    stop_seconds: int = Field(default=30, gt=0)
    read_seconds: float = Field(default=20, gt=0)
    """Longest time a request may take to arrive."""
    connections: int = Field(default=1000, gt=0)
    """Most connections at once; more are answered 503."""
    vercel: bool = False
    """Set by Vercel itself: its disk forgets, so SQLite is refused there."""

    def trusted_header(self) -> str | None:
        """The header that has the caller's address: Vercel's own there, unless another is set."""
        return self.address_header or (VERCELS_HEADER if self.vercel else None)

    def database(self) -> str | None:
        """The SQLAlchemy address of the database; None on Vercel, whose disk forgets, where it would be a file."""
        given = self.database_url.get_secret_value() if self.database_url else "sqlite:///jobtrack-pro.db"
        scheme, _, rest = given.partition("://")
        if self.vercel and scheme == "sqlite":
            return None
        drivers = {
            "postgres": "postgresql+psycopg",
            "postgresql": "postgresql+psycopg",
            "sqlite": "sqlite+aiosqlite",
        }
        return f"{drivers.get(scheme, scheme)}://{rest}"

    def missing(self, *names: str) -> list[str]:
        """Those of the named settings that are not set, as the environment spells them."""
        absent = {"database_url": self.database() is None}
        return [name.upper() for name in names if absent.get(name, not getattr(self, name))]


EVERYTHING = (
    "database_url",
    "secret_keys",
    "stripe_secret_key",
    "stripe_price_id",
    "stripe_webhook_secrets",
    "anthropic_api_key",
    "public_url",
    "allowed_origins",
)
"""What a complete service needs; `/healthz` names those that are missing."""
