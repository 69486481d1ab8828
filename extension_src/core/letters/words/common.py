"""Words that any letter or listing has, and that tell nothing of a trade: data, folded."""

# Words of any advert, which show no skill when a letter repeats them.
COMMON = """
fines disponibilidad weekends approach challenge challenges enfoque about account advice after again agent always
annual answer apply area around available balance become before begin
better board
brand bring build building business busy career carefully catering centre chance change choice city class clean clear
clearly client
clients close colleague colleagues come comes common community company complete contact contract cost costs country
course culture current
customer customers daily decision decisions delivery demand department design detail details develop digital direct
document documents
early easy effort employee employees enjoy environment equipment every example excellent experience expert family
feedback field
finance first focus follow friendly front full future general give global goal goals good great group grow growing
growth guest guests hand
happy hard health help high holiday home hours house idea ideas important improve improving include including industry
inside interest
internal international issue issues join keep kind knowledge language large lead leading learn level lines little live
local long
looking love main maintain manage management manager market markets materials matter meet meeting member members
method
model modern month monthly morning motivated move national needs network never night number numbers offer office often
online open
operations order orders organisation other outside people performance person place plan planning please point position
possible practice
prepare present pressure price problem problems process processes product production products professional programme
project projects
public purpose quality question quickly reach ready real reason regular report reports require required requirements
research
respect response responsible result results review right role room rules safe safety salary sales same schedule school
season second section
sector senior serve service services several share shift shifts short side simple site sites skill skills small smart
social
solution solutions something space special specific staff standard standards start state station step stock stop store
strong
student students studio study summer supplier suppliers support system systems table take task tasks teach teacher
teachers
teaching team teams technical technique test tests thing things think three time together tool tools town trade train
training
travel trust understand unit update user users value values visit wait walk want warm water week weekend weeks welcome
well while whole
winter within without woman word work worker working world write writing written year years young pupils patients
nurse nurses
science doing daily shops drive driver lorries cover covers across routes
menos mas poco nada algo mucho bastante tanto ahora luego
abierto abrir acciones actividad actividades actual acuerdo adecuado adelante alguien alta alto ambiente ambito amplia
anos antes anual
anterior aplicacion apoyo aprender aquellos area areas asegurar asistencia atencion atender aumento autonomia ayuda
ayudar bajo base
basico bien buen buena bueno buenos buscar busqueda cada calidad cambio cambios campo capacidad capaz cargo casa caso
categoria centro
cerca ciudad clase cliente clientes colaboracion comercial companeros compania completa completo compra comunicacion
conocer
conocimiento conocimientos conseguir constante contacto contrato control correcto correo crecer crecimiento cuenta
cuidado cuidados curso
datos deber dentro departamento desarrollar desarrollo desde despues detalle dias diaria diario diferentes dificil
digital dinamico
direccion directo diseno disponible distintos documento documentos dominio durante edad efectivo ejemplo empresa
empresas encargo encontrar
enfermera enfermero enfermeria entorno entrega entrevista equipo equipos error errores espacio especial especialista
especialmente estado
estar estudios etapa excelente experiencia externo facil familia fecha fijo final forma formacion formar funcion
funciones futuro
garantia general gente gestion gestionar grado gran grande grupo grupos habilidad habilidades hacer herramienta
herramientas hora horario
horas hospital hotel idea ideas idioma idiomas importante incidencias incorporacion indefinido industria informacion
informe informes
inicio interes interno internacional jefatura jornada junto laboral lado largo lengua libre libres linea lineas llegar
llevar local
locales lugar manana manejo manera mantener mantenimiento marca marcas material materiales mayor medio mejor mejora
mejorar mercado mercados
mes meses metodo modelos minima minimo modelo momento mundo nacional necesario necesidad necesidades negocio nivel
noche norma normas nueva nuevas
nuevo nuevos numero objetivo objetivos obra oferta oficina operaciones oportunidad orden ordenador organizacion
paciente pacientes pago parte
partida pedido pedidos pequeno perfil permiso permisos persona personal personas plan planta plataforma poder posible
practica practicas
precio preparar presencia presentar presion primera primero principal problema problemas proceso procesos produccion
producto productos
profesional profesionales profesor programa propia propio proveedores proxima proyecto proyectos prueba pruebas
publico puesto punto puntos
realizar recursos referencia registro relacion relaciones requisitos responsabilidad responsable restaurante resultado
resultados reto
revision rotativos ruta rutas saber sala salario salida salud sector seguimiento segunda segundo seguridad semana
semanas seleccion servicio
servicios siempre siguiente sistema sistemas sitio social solucion soluciones tarde tarea tareas tecnica tecnicas
tecnico tecnologia temporada
tener tiempo tienda tiendas tipo titulo titulacion toda todas todo todos trabajador trabajar trabajo traslado trato
turno turnos unidad
usuario usuarios valor valorable valores variedad vender venta ventas verano viaje viajes vida visita zona zonas
almacen camion camiones
carga cargar conductor conduccion cocina cocinero alumnado alumnos colegio clases tutor tutora tutoria hostal
habitaciones recepcion
recepcionista
"""
