"""The application: every route, and how each kind of failure is answered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from backend.billing import endpoints, pages, price, transfer, webhook
from backend.billing.context import Billing
from backend.letters import endpoint
from backend.letters.model import Model
from backend.service import health, logs, midnight
from backend.service.boundary import Boundary, Failures
from backend.service.pace import Pace
from backend.service.problems import MEDIA_TYPE, FieldError, Problem, ProblemDocument
from backend.service.services import Services
from backend.service.warm_up import WarmUp
from backend.settings import EVERYTHING, Settings


def create_app(settings: Settings) -> FastAPI:
    """The whole service with these settings. It starts whatever is missing, and says so."""
    logs.configure()
    services = Services.of(settings)
    model = Model(settings)
    billing = Billing.of(services)
    warm_up = WarmUp(model.load_if_set, billing.payments.load_if_set)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        logs.event("start", missing=settings.missing(*EVERYTHING))
        warm_up.begin_when_quiet()
        forgetting = None if settings.vercel else asyncio.create_task(midnight.forget_daily(services))
        yield
        if forgetting:
            # It may hold a connection, which the store could not close.
            forgetting.cancel()
            await asyncio.wait([forgetting])
        await model.close()
        await services.close()
        logs.event("stop")

    app = FastAPI(
        title="JobTrack Pro",
        version="1",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        # It would send whoever adds a slash to an address made of the Host header.
        redirect_slashes=False,
        # Telemetry of failures carries request bodies and texts of exceptions.
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    app.state.services = services
    app.state.billing = billing
    app.state.model = model
    app.state.warm_up = warm_up
    app.state.pace = Pace(health.A_MINUTE)
    app.add_middleware(Failures)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(settings.allowed_origins),
        allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["Authorization", "Content-Type"],
        expose_headers=["Retry-After", "X-Request-Id"],
        max_age=600,
    )
    # Added last, so outermost: CORS answers also get the security headers, and nothing passes it unseen.
    app.add_middleware(Boundary, after=warm_up.begin)
    for part in (endpoint, endpoints, price, transfer, webhook, health, pages):
        app.include_router(part.router)
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


async def _problem(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Problem)
    return JSONResponse(error.body(), error.status, error.headers, media_type=MEDIA_TYPE)


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    """Which field broke which rule; FastAPI's own answer would repeat what was sent."""
    assert isinstance(error, RequestValidationError)
    wrong = [FieldError(field=".".join(map(str, each["loc"])), rule=each["type"]) for each in error.errors()]
    return await _problem(request, Problem("invalid_request", errors=wrong))


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    headers = error.headers
    if isinstance(error.__cause__, Problem):  # FastAPI's wrapping of what the body limit raised.
        return await _problem(request, error.__cause__)
    if error.status_code == 404:
        return await _problem(request, Problem("not_found", headers=headers))
    if error.status_code == 405:
        # Starlette names the methods of the first route at the address alone.
        return await _problem(request, Problem("method_not_allowed", headers={"Allow": _allowed(request)}))
    return await _problem(request, Problem("invalid_request", headers=headers))


def _allowed(request: Request) -> str:
    """The methods taken at the request's address: as described, since no address here has a variable part."""
    described: dict[str, Any] = request.app.openapi()["paths"].get(request.url.path, {"get": {}})
    return ", ".join(sorted(method.upper() for method in described))


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The description FastAPI makes, with the problem document instead of its own validation error."""
    if app.openapi_schema is None:
        document = FastAPI.openapi(app)
        schemas = document["components"]["schemas"]
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        template = "#/components/schemas/{model}"
        problem = ProblemDocument.model_json_schema(ref_template=template)
        schemas |= problem.pop("$defs", {})
        schemas["ProblemDocument"] = problem
    assert app.openapi_schema is not None
    return app.openapi_schema
