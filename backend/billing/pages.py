"""The two pages on which Stripe leaves the browser: a sentence each, in both languages, without a script."""

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from backend.service.problems import responses

router = APIRouter()

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>JobTrack</title>
<h1>JobTrack</h1><p>{english}</p><p lang="es">{spanish}</p></html>
"""


@router.get("/checkout/done", response_class=HTMLResponse, responses=responses())
async def done() -> str:
    """Where Stripe's pages end."""
    return PAGE.format(
        english="Done. You can close this tab and go back to JobTrack.",
        spanish="Listo. Puedes cerrar esta pestaña y volver a JobTrack.",
    )


@router.get("/checkout/canceled", response_class=HTMLResponse, responses=responses())
async def canceled() -> str:
    """Where Stripe's checkout ends without a payment."""
    return PAGE.format(
        english="Nothing was charged. You can close this tab.",
        spanish="No se ha cobrado nada. Puedes cerrar esta pestaña.",
    )
