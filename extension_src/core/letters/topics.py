"""What employers' questions are about, in both languages, so that one question is found by another of the same topic: data."""

# `topic: beginnings of phrases`, folded; a phrase begins at a word.
TOPICS = {
    "pay": "salar|sueldo|remunerac|retribuc|expectativas econ|compensation|pay expect|expected pay|wage|pretension|cuanto cobra"
    "|how much do you expect|how much would you like to earn|desired pay",
    "start": "incorpora|preaviso|notice|start date|when can you start|when could you start|cuando podria empezar"
    "|cuando podrias empezar|cuando puedes empezar|cuando puede empezar|disponibilidad inmediata|immediately available"
    "|soonest you can|earliest you can|fecha de inicio",
    "permit": "work permit|right to work|permiso de trabajo|permiso de residencia|visa |visado|sponsor|nie |autorizad|authoriz"
    "|authoris|eligible to work|permits|permisos|legally",
    "licence": "carnet|permiso de conducir|permiso b|driving licen|driver|vehiculo|coche propio|own car|own vehicle",
    "travel": "viaj|travel|desplaza",
    "move": "trasla|cambio de residencia|cambiar de residencia|relocat|mudar|move to another",
    "hours": "turno|shift|fines de semana|fin de semana|weekend|horario|nocturn|nights|jornada|part time|full time",
    "remote": "remot|teletrabaj|hibrid|presencial|hybrid|on site|from home|desde casa|at the office|en la oficina",
    "languages": "nivel de ingles|nivel de frances|nivel de aleman|level of english|your english|idioma|languages|bilingu",
    "years": "anos de experiencia|years of experience|years experience|cuantos anos|how many years|cuanta experiencia",
    "leaving": "por que deja|por que quieres dejar|motivo del cambio|motivo de cambio|motivo por el que|why are you leaving"
    "|why do you want to leave|why did you leave|reason for leaving|busqueda activa|looking for a change|buscas un cambio",
    "why": "por que quieres trabajar|por que te interesa|por que le interesa|por que nosotros|why do you want to work|why us"
    "|why are you interested|what interests you|que te atrae|motiv",
    "strength": "fortaleza|virtud|puntos fuertes|strength|destacarias|what makes you|que te diferencia",
    "weakness": "debilidad|defecto|puntos debiles|weakness|aspectos a mejorar",
    "degree": "titulaci|degree|estudios|titulo|diploma|qualification",
    "disability": "discapacidad|disability|minusvalia",
}
# Words that tell one question from another in neither language.
COMMON = (
    "de la el y en los las para con del que un una por se es al lo su como nos sus tu te mas muy ser sobre desde si sin cual "
    "cuales tienes tiene eres has ha a o u mi me usted ustedes algun alguna puedes puede podrias estas esta cuanto cuanta "
    "the of and to in for with on is as at by or an be will are our you your this that from we have has it do does did can "
    "could would what which how when please any there i my am if"
)
