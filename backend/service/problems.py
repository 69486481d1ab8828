"""Every refusal this service gives, as RFC 9457 problems with codes that never change, so the extension can
translate.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

MEDIA_TYPE = "application/problem+json"

Code = Literal[
    "already_subscribed",
    "body_too_large",
    "conflict",
    "installation_required",
    "internal_error",
    "invalid_request",
    "license_unknown",
    "limit_reached",
    "method_not_allowed",
    "model_broken",
    "model_busy",
    "model_refused",
    "model_stalled",
    "model_unavailable",
    "no_customer",
    "not_configured",
    "not_found",
    "payment_due",
    "payments_unavailable",
    "signature_invalid",
    "storage_unavailable",
    "subscription_ended",
    "subscription_required",
]

PROBLEMS: Mapping[Code, tuple[int, str]] = {
    "already_subscribed": (409, "This installation already has a subscription."),
    "body_too_large": (413, "The request body is too large."),
    "conflict": (409, "The same thing was being changed elsewhere; try again."),
    "installation_required": (401, "Send the installation id as a bearer token."),
    "internal_error": (500, "Something went wrong here."),
    "invalid_request": (422, "The request is not as described in the API."),
    "license_unknown": (404, "This license code is not one of ours."),
    "limit_reached": (429, "The limit for today is reached."),
    "method_not_allowed": (405, "This address does not take that method."),
    "model_broken": (502, "The letter broke off."),
    "model_busy": (503, "The language model is busy; try again soon."),
    "model_refused": (502, "The language model refused to write this letter."),
    "model_stalled": (504, "The language model stopped answering."),
    "model_unavailable": (503, "The language model cannot be reached."),
    "no_customer": (404, "This installation has never started a subscription."),
    "not_configured": (503, "This service is not set up for that."),
    "not_found": (404, "There is nothing at this address."),
    "payment_due": (402, "The last payment failed and its grace period is over."),
    "payments_unavailable": (503, "The payment service cannot be reached."),
    "signature_invalid": (401, "The signature does not match the body, or is too old."),
    "storage_unavailable": (503, "The database cannot be reached; try again soon."),
    "subscription_ended": (404, "The subscription of this license code has ended."),
    "subscription_required": (402, "Letters need a Pro subscription."),
}


class FieldError(BaseModel):
    """One field that is wrong: where it is and which rule it broke. Never its value."""

    model_config = ConfigDict(extra="forbid")
    field: str
    rule: str


class ProblemDocument(BaseModel):
    """The body of every refusal."""

    model_config = ConfigDict(extra="forbid")
    type: Annotated[str, Field(examples=["urn:jobtrack:problem:limit_reached"])]
    code: Code
    status: int
    title: str
    errors: list[FieldError] | None = None
    missing: list[str] | None = None
    limit: Literal["letters", "requests", "attempts", "moves"] | None = None
    retry_at: int | None = Field(default=None, description="When to try again, in ms since the epoch.")


class Problem(Exception):  # noqa: N818 - RFC 9457 calls it a problem
    """A refusal on its way to the reader. Carries codes and numbers only, so it is safe to log."""

    def __init__(self, code: Code, *, headers: Mapping[str, str] | None = None, **more: Any) -> None:
        super().__init__(code)
        self.code: Code = code
        self.status, self.title = PROBLEMS[code]
        self.headers = dict(headers or {})
        if code == "installation_required":
            self.headers["WWW-Authenticate"] = "Bearer"
        if code == "signature_invalid":
            self.headers["WWW-Authenticate"] = "Stripe-Signature"
        if self.status == HTTPStatus.SERVICE_UNAVAILABLE and code != "not_configured" and not more.get("missing"):
            self.headers.setdefault("Retry-After", "5")
        self.document = ProblemDocument(
            type=f"urn:jobtrack:problem:{code}", code=code, status=self.status, title=self.title, **more
        )

    def body(self) -> dict[str, Any]:
        """The problem document as JSON, without the members that do not apply."""
        return self.document.model_dump(exclude_none=True)


def responses(*codes: Code) -> dict[int | str, dict[str, Any]]:
    """The OpenAPI entries of an operation that may answer with these problems, and those any may."""
    by_status: dict[int | str, list[Code]] = {}
    for code in (*codes, "internal_error"):
        by_status.setdefault(PROBLEMS[code][0], []).append(code)
    return {
        status: {
            "description": " ".join(PROBLEMS[code][1] for code in grouped),
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}},
        }
        for status, grouped in by_status.items()
    }
