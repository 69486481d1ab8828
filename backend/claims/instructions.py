"""Passages of a listing that talk to a language model instead of to an applicant.

A listing is untrusted. What such a passage says supports no claim of a letter, so that a model that obeys it
is caught even though the words do stand in the listing. A paraphrase can slip through; the user reads every
letter.
"""

import re

_ORDER = (
    r"(?:say|write|mention|state|claim|add|include|insert|output|print|tell|call|respond|reply|begin|start|end"
    r"|di|diga|digas|escribe|escriba|menciona|mencione|afirma|afirme|añade|añada|incluye|incluya|inserta|inserte"
    r"|responde|responda|empieza|termina|indica|indique|señala|señale|pon|ponga)"
)
_ABOUT = (
    r"(?:the|this|your|any|every|la|el|esta|este|tu|su|cualquier|toda)\s+(?:cover\s+)?"
    r"(?:letter|applicant|candidate|output|answer|response|carta|candidat[oa]|respuesta|solicitante)"
)

_MARKERS = re.compile(
    "|".join(
        (
            r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}"
            r"\b(?:previous|above|prior|earlier|all|any|system|your|instructions?|rules?|prompts?)\b",
            r"\b(?:ignora|ignore|olvida|olvide|descarta|omite|anula)\b.{0,60}"
            r"\b(?:anterior(?:es)?|previas?|todas?|instrucci(?:ón|ones)|reglas?|sistema)\b",
            r"\b(?:disregard|ignore)\b.{0,30}\b(?:came|said|written)\s+before\b|\bhaz\s+caso\s+omiso\b",
            r"\b(?:pretend|act\s+as\s+if|finge|simula|haz\s+como\s+si)\b",
            r"\b(?:end\s+of|fin\s+de(?:l|\s+la)?)\s+(?:the\s+)?(?:listing|document|prompt|oferta|anuncio|documento)\b",
            r"\b(?:note|message|attention|nota|mensaje|aviso|atención)\s+(?:to|for|para|a)\s+(?:the\s+|any\s+|la\s+|el\s+)?"
            r"(?:ai|llm|ia|language\s+model|modelo\s+de\s+lenguaje)\b",
            r"\b(?:the|el|la)\s+(?:applicant|candidate|candidat[oa]|solicitante)\s+(?:\w+ly\s+)?"
            r"(?:led|worked|managed|earned|won|trabajó|lideró|dirigió|ganó|gestionó)\b",
            r"\b(?:new|updated)\s+instructions?\b|\b(?:nuevas|estas)\s+instrucciones\b",
            r"\bsystem\s*(?:prompt|message|override)\b|\b(?:mensaje|aviso|instrucci[oó]n)\s+del?\s+sistema\b",
            r"(?m:^\s*(?:system|assistant|user|human|sistema|asistente|usuario)\s*:)",
            r"\[/?(?:INST|SYSTEM|SYS)\]|<<\s*/?SYS\s*>>|<\|[^|\n]{1,40}\|>",
            r"</?\s*(?:system|instructions?|listing|cv|document|assistant|user)\b[^>\n]*>?",
            r"\b(?:language|ai)\s+model\b.{0,80}\b(?:must|should|reading|please|write|say)\b",
            r"\b(?:if you are|as)\s+an?\s+(?:ai|llm|language model|assistant)\b",
            r"\b(?:si eres|como)\s+(?:una?\s+)?(?:ia|modelo de lenguaje|asistente)\b",
            r"\b(?:you are now|from now on|a partir de ahora|ahora eres)\b",
            rf"\b(?:{_ORDER})\b.{{0,80}}\b{_ABOUT}\b",
            rf"\b{_ABOUT}\b.{{0,40}}\b(?:must|has to)\s+{_ORDER}\b",
            rf"\b{_ABOUT}\b.{{0,40}}\b(?:debe|tiene que)\s+(?:decir|mencionar|incluir|escribir)\b",
        )
    ),
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"\n\s*\n")


def without_instructions(listing: str) -> str:
    """The listing up to the first such passage in each paragraph; what follows it there is taken as part of
    it.
    """
    kept = []
    for paragraph in _PARAGRAPH.split(listing):
        marker = _MARKERS.search(paragraph)
        kept.append(paragraph[: _sentence_start(paragraph, marker.start())] if marker else paragraph)
    return "\n\n".join(kept)


def _sentence_start(paragraph: str, position: int) -> int:
    ends = [match.end() for match in re.finditer(r"[.!?:\n]\s+", paragraph[:position])]
    return ends[-1] if ends else 0
