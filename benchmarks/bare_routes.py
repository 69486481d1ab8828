"""What the service is measured beside: a FastAPI route that answers a constant, and Anthropic's SDK passed on.

Run by benchmarks/backend_load.py as a process of its own, under the same server as the service.
"""

import argparse
import os
from collections.abc import AsyncIterator

import anthropic
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import StreamingResponse

app = FastAPI(telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False})
model = anthropic.AsyncAnthropic(api_key="local", base_url=os.environ["ANTHROPIC_BASE_URL"], open_telemetry=False)


class Answer(BaseModel):
    """Of the shape of a subscription's."""

    pro: bool
    status: str
    period_end: int | None
    cancels: bool
    grace_until: int | None


@app.get("/bare")
async def bare() -> Answer:
    """A constant."""
    return Answer(pro=True, status="active", period_end=1, cancels=False, grace_until=None)


async def letter(request: Request) -> StreamingResponse:
    """The model's pieces as they come."""
    body = await request.json()

    async def pieces() -> AsyncIterator[str]:
        async with await model.messages.create(
            model="m", max_tokens=900, messages=[{"role": "user", "content": body["cv"] + body["job"]}], stream=True
        ) as stream:
            async for event in stream:
                if event.type == "content_block_delta" and event.delta.type == "text_delta":
                    yield event.delta.text

    return StreamingResponse(pieces(), media_type="text/event-stream")


app.router.add_route("/letter", letter, methods=["POST"])

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    uvicorn.run(app, host="127.0.0.1", port=parser.parse_args().port, log_config=None, access_log=False)
