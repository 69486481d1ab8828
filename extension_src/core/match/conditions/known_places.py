"""Where places are: Spain's provinces and their larger towns by all their names, its communities, and cities abroad. A place
that is not here is not known to be anywhere."""

from extension_src.core.native.tables import Table, entry, has, new_table, put

# Community, its other names; then its provinces, each with the names of the province and of towns in it.
COMMUNITIES = [
    ["madrid|comunidad de madrid|community of madrid|greater madrid|greater madrid metropolitan area|madrid area",
        "madrid|getafe|alcorcon|leganes|mostoles|fuenlabrada|alcala de henares|alcobendas|san sebastian de los reyes|"
        "pozuelo de alarcon|"
        "las rozas|las rozas de madrid|majadahonda|torrejon de ardoz|coslada|rivas vaciamadrid|parla|pinto|valdemoro|"
        "tres cantos|"
        "boadilla del monte|collado villalba|arganda del rey|aranjuez|san fernando de henares|villaviciosa de odon"],
    ["cataluna|catalunya|catalonia",
        "barcelona|greater barcelona metropolitan area|hospitalet|l hospitalet de llobregat|badalona|sabadell|terrassa|"
        "tarrasa|mataro|"
        "santa coloma de gramenet|cornella|cornella de llobregat|sant cugat|sant cugat del valles|sant boi de llobregat|"
        "rubi|manresa|"
        "granollers|vilanova i la geltru|el prat de llobregat|viladecans|castelldefels|cerdanyola del valles|"
        "mollet del valles|igualada|vic|"
        "esplugues de llobregat|martorell",
        "girona|gerona|figueres|blanes|lloret de mar|olot|salt", "lleida|lerida", "tarragona|reus|tortosa|cambrils|salou|"
        "valls"],
    ["andalucia|andalusia",
        "sevilla|seville|dos hermanas|alcala de guadaira|utrera|mairena del aljarafe|ecija|los palacios",
        "malaga|marbella|fuengirola|torremolinos|benalmadena|estepona|velez malaga|mijas|ronda|antequera",
        "granada|motril|armilla|maracena", "cordoba|cordova|lucena", "cadiz|jerez|jerez de la frontera|algeciras|"
        "san fernando|chiclana|"
        "el puerto de santa maria|la linea", "huelva|lepe", "jaen|linares|ubeda", "almeria|roquetas de mar|el ejido"],
    ["comunidad valenciana|comunitat valenciana|valencian community",
        "valencia|torrent|paterna|gandia|sagunto|mislata|burjassot|manises|alzira|quart de poblet",
        "alicante|alacant|elche|elx|torrevieja|orihuela|benidorm|alcoy|elda|san vicente del raspeig|denia",
        "castellon|castello|castellon de la plana|villarreal|vila real|burriana"],
    ["pais vasco|euskadi|basque country",
        "bizkaia|vizcaya|biscay|bilbao|bilbo|barakaldo|getxo|portugalete|santurtzi|basauri|zamudio|derio",
        "gipuzkoa|guipuzcoa|san sebastian|donostia|donostia san sebastian|irun|errenteria|eibar|mondragon",
        "alava|araba|vitoria|gasteiz|vitoria gasteiz"],
    ["galicia",
        "a coruna|la coruna|coruna|santiago de compostela|ferrol|arteixo", "pontevedra|vigo|vilagarcia de arousa|"
        "redondela", "lugo",
        "ourense|orense"],
    ["castilla y leon|castile and leon",
        "valladolid|medina del campo", "leon|ponferrada", "burgos|aranda de duero|"
        "miranda de ebro", "salamanca", "palencia", "zamora",
        "segovia", "avila", "soria"],
    ["castilla la mancha|castile la mancha",
        "toledo|talavera de la reina|illescas|sesena", "ciudad real|puertollano|tomelloso", "albacete|hellin|almansa",
        "guadalajara|azuqueca de henares", "cuenca"],
    ["aragon", "zaragoza|saragossa|calatayud|utebo", "huesca", "teruel"],
    ["murcia|region de murcia", "murcia|cartagena|lorca|molina de segura|alcantarilla"],
    ["asturias|principado de asturias", "asturias|oviedo|gijon|aviles|siero|langreo|mieres"],
    ["navarra|navarre|nafarroa|comunidad foral de navarra", "navarra|pamplona|iruna|tudela|baranain"],
    ["cantabria", "cantabria|santander|torrelavega|camargo"],
    ["la rioja|rioja", "la rioja|logrono|calahorra"],
    ["extremadura", "badajoz|merida|don benito|almendralejo|zafra", "caceres|plasencia"],
    ["baleares|islas baleares|illes balears|balearic islands|balears",
        "mallorca|majorca|palma|palma de mallorca|calvia|manacor|inca", "ibiza|eivissa", "menorca|mahon|mao"],
    ["canarias|islas canarias|canary islands",
        "gran canaria|las palmas|las palmas de gran canaria|telde|maspalomas", "tenerife|santa cruz de tenerife|la laguna|"
        "adeje|arona",
        "lanzarote|arrecife", "fuerteventura|puerto del rosario"],
    ["ceuta", "ceuta"],
    ["melilla", "melilla"],
]  # fmt: skip
COUNTRIES = ["spain", "espana", "espanya"]
# Each of these is far from the others and from Spain.
ABROAD = [
    "lisboa|lisbon", "porto|oporto", "london|londres", "manchester", "birmingham", "leeds", "edinburgh|edimburgo", "dublin",
    "paris", "lyon", "toulouse", "marseille|marsella", "berlin", "munich|munchen", "hamburg|hamburgo", "frankfurt",
    "cologne|koln", "amsterdam", "rotterdam", "brussels|bruselas|bruxelles", "zurich", "geneva|ginebra|geneve",
    "vienna|viena|wien", "milan|milano", "rome|roma", "turin|torino", "stockholm|estocolmo", "copenhagen|copenhague",
    "oslo", "helsinki", "warsaw|varsovia", "krakow|cracovia", "prague|praga", "budapest", "bucharest|bucarest",
    "athens|atenas", "new york|nueva york|new york city|nyc", "san francisco", "los angeles", "chicago", "boston",
    "seattle", "austin", "miami", "toronto", "montreal", "vancouver", "mexico city|ciudad de mexico|cdmx", "bogota",
    "medellin", "lima", "buenos aires", "santiago de chile", "sao paulo", "singapore|singapur", "dubai", "tokyo|tokio",
    "sydney", "melbourne", "bangalore|bengaluru", "mumbai", "delhi|new delhi", "casablanca", "tangier|tanger",
]  # fmt: skip


def place_table() -> Table:
    """For each name the region (a community or a city abroad) and the province that it is in, "" for a whole region."""
    table: Table = new_table()
    for row in COMMUNITIES:
        region = row[0].split("|")[0]
        for number in range(1, len(row)):
            for name in row[number].split("|"):
                put(table, name, [region, row[number].split("|")[0]])
        for name in row[0].split("|"):
            if not has(table, name):
                put(table, name, [region, ""])
    for names in ABROAD:
        for name in names.split("|"):
            if not has(table, name):
                put(table, name, [names, names])
    for name in COUNTRIES:
        put(table, name, ["spain", ""])
    return table


PLACES = place_table()


def known_place(names: list[str]) -> list[str] | None:
    """`[region, province]` of the first of plain names that is known, the most exact first; None when none is."""
    wide: list[str] | None = None
    for name in names:
        found: list[str] | None = entry(PLACES, name)
        if found is None:
            continue
        if found[1] != "":
            return found
        if wide is None or wide[0] == "spain":
            wide = found
    return wide


def is_in_spain(place: list[str]) -> bool:
    """Whether a known place is in Spain."""
    return place[0] == "spain" or not any([place[0] == names for names in ABROAD])
