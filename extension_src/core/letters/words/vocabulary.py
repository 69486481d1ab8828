"""More hard skills, as in tools.py: made by data_build/build_letter_skills.py of the matcher's own."""

VOCABULARY = """
amazon s3=s3 storage;amazon ec2;amazon ecs=fargate;monitoring and observability=monitorizacion=observability=
prometheus=grafana=datadog=new relic=dynatrace=nagios=zabbix=monitorizacion de sistemas=observabilidad;cryptography=
criptografia=encryption=cifrado;as 400=rpg ile=ibm i;salesforce apex=lightning web components;
unified modeling language;websockets=websocket;java ee=j2ee=jakarta ee=servlets=struts;sonarqube=analisis estatico=
sonar=static analysis;databases=bases de datos=database=database design=relational database=relational databases=
rdbms=database administration=database administrator=base de datos=diseno de bases de datos=
base de datos relacional=bases de datos relacionales=administracion de bases de datos=
administrador de bases de datos;ibm db2;nosql=bases de datos no relacionales=no sql=non relational databases;neo4j=
bases de datos de grafos=graph databases=sparql;data build tool;aws glue=amazon athena=aws athena;ibm datastage=
datastage;amazon quicksight=quicksight;chatbots=asistentes virtuales=conversational ai;oficina de proyectos=
project management office;entrepreneurship=emprendimiento=startup founder;intrastat=customs declarations=
declaraciones intrastat;nominaplus=nomina plus=sage nomina;leasing and factoring=factoring=confirming=
renting y leasing;reinsurance=reaseguro;upselling=venta cruzada=cross selling;telesales=emision de llamadas=
outbound calling=inside sales=teleoperador comercial;planograms=planogramas=planogram=implantacion de planogramas;
greengrocery=fruteria=frutero;perfumery and cosmetics=perfumeria y cosmetica=perfumery=cosmetics sales=perfumeria=
venta de cosmetica;jewellery=joyeria=jewelry=watch sales=relojeria;delicatessen=charcuteria=deli counter=
cheese counter=charcutero=charcutera=corte de jamon=cortador de jamon=mostrador de charcuteria;zendesk=
intercom support;switchboard=centralita=telephone switchboard=answering phones=phone etiquette=phone handling=
manejo de centralita=recepcion de llamadas=gestion de llamadas;hootsuite=metricool=buffer app;podcasting=
produccion de podcast=podcast production;photocopying=escaneado=scanning=copying and scanning=copier=fax machine=
fotocopias=digitalizacion de documentos;transcription=transcripcion=audio typing=audiotranscripcion;headhunting=
busqueda directa=executive search=talent sourcing=headhunter=atraccion de talento;corporate governance=
gobierno corporativo=company secretarial=derecho societario=secretaria de consejo;telemetry=telemetria=
telemetry nursing=cardiac monitoring=monitorizacion cardiaca;companionship=acompanamiento=companion care=
acompanamiento a mayores=acompanamiento de personas mayores;cerner=cerner millennium;dispensing=dispensacion=
dispensing medication=medication dispensing=prescription dispensing=dispensacion de medicamentos=
dispensacion de recetas;compounding=formulacion magistral=pharmaceutical compounding=formulas magistrales;
pharmacovigilance=farmacovigilancia=drug safety;parapharmacy=parafarmacia=dermocosmetics=dermocosmetica;
orthodontics=ortodoncia=invisalign;neurological rehabilitation=neurorrehabilitacion=neurorehabilitation=
rehabilitacion neurologica=fisioterapia neurologica;electrotherapy=electroterapia=ultrasound therapy=diatermia=
tecarterapia;audiology=audioprotesis=hearing aids=hearing aid fitting=audiologia=audioprotesista=audifonos;
pcr en laboratorio=polymerase chain reaction=qpcr=rt pcr=reaccion en cadena de la polimerasa;elisa=inmunoensayo=
immunoassays=immunoassay=inmunoensayos;histology=histologia=histopathology=pathology=anatomia patologica;childcare=
cuidado de ninos=child care=early childhood=cuidado infantil;early stimulation=estimulacion temprana=
child development=early childhood development=desarrollo infantil=atencion temprana;babysitting=canguro=nanny=
au pair=ninera;iso 45001=ohsas 18001;pedagogy=pedagogia=pedagogo=orientador educativo;physics=fisica=physicist=
fisica aplicada=grado en fisica;carbon footprint=huella de carbono=sustainability=sostenibilidad;
wildlife conservation=conservacion de la naturaleza=ecology=ecologia=biodiversidad;stormwater=swppp=erosion control;
viennoiserie=bolleria=croissants=bolleria artesanal=hojaldre;cake decoration=decoracion de tartas=cake decorating=
fondant=decoracion de pasteles;rice dishes=arroces=paella=paellas=arrocero;mediterranean cuisine=
cocina mediterranea=spanish cuisine=tapas=cocina espanola=cocina tradicional;frying=freidora=deep frying=fritura=
frituras;stewarding=steward de cocina=kitchen steward;traceability=trazabilidad=food traceability=
trazabilidad alimentaria;iso 22000=fssc 22000;aquagym=aqua aerobics=gimnasia acuatica;eyelashes and eyebrows=
extensiones de pestanas=lash extensions=brow lamination=microblading=lifting de pestanas=diseno de cejas=
micropigmentacion;hair colouring=coloracion=hair coloring=balayage=highlights and colour=mechas=tinte=
colorimetria capilar;barbering=barberia=barber=beard trimming=barbero=arreglo de barba;palletising=paletizado=
palletizing=shrink wrapping=paletizacion=retractilado=flejado=enfardado;kitting=copacking=co packing=
montaje de packs;cartons and labels=etiquetado de productos=labelling=labeling products=encajado=
embalaje de pedidos;metodologia 5s=five s;sistema de gestion de almacenes=warehouse management system=
barcode scanner;transport management system=software de gestion de transporte;heidenhain;fanuc;siemens sinumerik=
sinumerik;fagor cnc=fagor;mastercam;deburring=desbarbado=polishing metal=pulido de metales=pulidor;fmea=amfe=
failure mode and effects analysis=dfmea=pfmea=analisis modal de fallos;capa=acciones correctivas=
corrective and preventive actions=corrective actions=acciones correctoras y preventivas;iatf 16949=ts 16949=apqp=
ppap;blending and mixing=mezclado=dosificacion de materias primas;plastics extrusion=extrusion=blow moulding=
soplado de plastico=termoconformado;foundry=fundicion=casting=fundicion de metales;mig welding=soldadura mig=
mig mag welding=gmaw=mig mag=soldadura mig mag=soldadura de hilo=soldadura semiautomatica=soldador mig;tig welding=
soldadura tig=gtaw=soldador tig;electrode welding=soldadura por electrodo=stick welding=smaw=arc welding=
mma welding=soldadura con electrodo=electrodo revestido=soldadura al arco;stainless steel welding=
soldadura de acero inoxidable=soldadura inox;brazing=soldadura blanda=soldering=soldadura de estano=
soldadura de cobre;oxyfuel cutting=oxicorte=plasma cutting=torch cutting=corte por plasma;switchboards and panels=
cuadros electricos=electrical panels=panel wiring=montaje de cuadros=armarios electricos;electromechanics=
electromecanica=electromechanical work=electromecanica industrial;boilers=calderas=boiler maintenance=
mantenimiento de calderas;drains and sewers=desatascos=drain cleaning=poceria=saneamiento;ventilation=ventilacion=
ductwork=conductos de ventilacion;pneumatics=neumatica=pneumatic systems=sistemas neumaticos=neumatico e hidraulico;
cmms=gmao=software gmao;locksmithing=cerrajeria=locksmith=cerrajero;brakes and suspension=frenos y suspension=
brakes=frenos=suspensiones;motorcycle mechanics=mecanica de motos=taller de motos;bodywork=chapa y pintura=
auto body=pintor de vehiculos=carroceria;panel beating=chapista=dent repair=reparacion de chapa;windscreen fitting=
lunas=sustitucion de lunas;tyre fitting=neumaticos=tires;varnishing=barnizado=wood finishing=lacado=barnizador=
lacador;woodworking machinery=maquinas de carpinteria=seccionadora=tupi=escuadradora;painting and decorating=pintor=
house painter=drywall=pintura de interiores=pintor de obra=yeso;formwork=encofrado=shuttering=encofrados;rebar=
ferralla=steel fixing=ferrallista;plasterboard=pladur=dry lining=pladurista=placa de yeso laminado=tabiqueria seca;
insulation=aislamiento=aislamientos termicos=impermeabilizacion;glazing=cristaleria=window fitting=vidriero=
colocacion de ventanas=acristalamiento;aluminium joinery=carpinteria de aluminio=pvc windows=carpinteria metalica=
carpinteria de pvc;demolition=demolicion=derribos;masonry=mamposteria=stone masonry=canteria=albanil=
albanileria general;groundworks=movimiento de tierras=excavation=earthmoving=excavacion=zanjas;labouring=
peon de obra=general labourer=general laborer=peon de construccion=peon albanil;civil engineering=ingenieria civil=
civil engineer=structural engineering=structural design=ingeniero civil=calculo de estructuras=ingeniero de caminos=
estructuras;metrology=metrologia=calibration=instrumentos de medida;bookbinding=encuadernacion=print finishing=
posimpresion=guillotina;prepress=preimpresion;pruning=poda=tree pruning=podador=poda de arboles;forestry=forestal=
arborist=silvicultura=ingeniero de montes;harvesting=recoleccion=fruit picking=crop picking=recoleccion de fruta=
recogida de fruta=cosecha;viticulture=viticultura=wine making=winemaking=vendimia=bodega;
fruit and vegetable packing=manipulado de fruta=manipulador hortofruticola=envasado hortofruticola;milking=ordeno=
dairy farming=vaqueria;poultry and pig farming=granja porcina=avicultura=granja avicola;fishing and aquaculture=
pesca=fishing=aquaculture=acuicultura=piscifactoria;laundry=lavanderia;ironing=plancha de ropa=planchado=
planchadora;disinfection=desinfeccion=sanitising=sanitizing=higienizacion=desinfeccion de superficies;firefighting=
bombero=firefighter=fire safety=prevencion de incendios=proteccion contra incendios;police and defence=policia=
law enforcement=police officer=military=fuerzas armadas=militar=guardia civil;kdevelop=kdevplatform=
kdevelop platform;absorb;maltego;cryengine;blockchain signature schemes=digital signature schemes=
signature schemes for blockchain;wiziq;cain and abel;rage=rage software framework;lisp;particle animation=
animacion de particulas;ibm infosphere datastage=cognos data manager=infosphere datastage mvs edition;edmodo;
multidimensional expressions;shiva;owasp zap=owasp zed attack proxy=owasp zed;crowdfunding=
financiacion participativa=collective funding=crowdsourcing funds;cryptocurrency=criptomonedas=digital currency=
crypto;engrade;nessus=nessus vulnerability scanner;prolog;3d texturing=texturizado en 3d;xquery=xquery language;
ponie=perl camel=perl golf;smalltalk=smalltalk programming system;hypertext preprocessor=php 6 0=personal home page=
php5=php 5 0=php 4=php 5 1=php 5 4=php2=php3=php fpm=php 5 3=php1=elephpant=php 5 2=phtml=php5 fpm=php6;
openedge database=openedge rdbms;supercomputing=supercomputacion=supercomputing techniques;schoology;objectstore=
ignite objectstore=objectstore standard edition;gimp=gnu image manipulation program=gimp for graphics composition=
gimp for digital editing=gimp software;triplestore;attack vectors=vectores de ataque=information security threats=
cybersecurity threats=ict security threats;vyper=vyper software;algorithmic=algoritmos=
solucion de problemas matematicos=calculos matematicos=formulas matematicas;lams=
learning activity management system;aircrack;codenvy;backbox;informix 4gl sql=sequel=subquery;webcms;brightspace=
desire2learn brightspace=brightspace learning environment=d2l brightspace=brightspace learning management system;
kali linux;roofing drones=roofing drone types=typology of roofing drones=drones for roofing;staf;vagrant;
monte carlo simulation=simulacion monte carlo=monte carlo method=monte carlo model;eclipse=knowledge of eclipse=
eclipse ide;sensors=sensores=range of sensors=kinds of sensor=sensing apparatus=typology of sensors=transducers=
types of sensor=sensing device=clases de sensores=tipos de sensores;gamesalad;john the ripper;e tailoring=
online tailor services=online tailoring=remote tailoring;ibm informix=informix advanced workgroup edition=
informix workgroup edition=informix dynamic server=informix express edition=informix enterprise edition=
informix extended parallel server=informix advanced enterprise edition;assistive instruments=
instrumentos de asistencia=assistive technology=assistive instrument=assistive devices=instrument of assistance=
mecanismos de asistencia=herramientas de asistencia=instrumentos de soporte=herramientas de soporte;jsss=
javascript style sheets;microprocessors=microprocesadores=micro processors=micro chips=computer microprocessors=
computer micro processors=microchips=clases de microprocesadores=procesadores informaticos a microescala=
tipos de microprocesadores;blackarch;blockchain terminology=terminology of blockchain=blockchain terms;
ajax framework;grovo;e agriculture=agricultura digital=agriculture 4 0=smart farming=digital agriculture=
smart agriculture;qlikview expressor=qv expressor;coffeescript;abbyy finereader;cobit;heroengine;ibm websphere;
litmos;sakai=sakai project;digitization=digitalizacion=digital enablement;augmented reality=realidad aumentada=
ar creation process=augmented reality creation process=augmented reality techniques=ar techniques;synfig=
synfig studio;instrumentation engineering=ingenieria de instrumentacion=science of control engineering=
discipline control engineering=discipline of instrumentation engineering=control engineering=
science of instrumentation engineering;filemaker=filemaker pro=filemaker go;frostbite=frostbite 3=frostbite 1 5=
frostbite 2;swift algorithms=swift software development principles=swift programming paradigms=
swift software development techniques;museum databases=museum digital records=museum database management=
museum records=museum archives=museum database;cad for footwear=cad para calzado=footwear 2d cad=
footwear computer aided design=3d cad for footwear=2d cad for footwear=footwear 3d cad=footwear cad=
dao para calzado;ca datacom db=datacom db=ca datacom;canvas=canvas platform=canvas e learning platform=
canvas network=canvas e learning tool;ict encryption=cifrado de las tic=symmetric key algorithm=
asymmetric cryptography=public key cryptography=secure sockets layer=transport layer security=
criptografia de claves publicas=encriptado de las tic=codificacion de las tic=criptografia de las tic=
capa de conexiones seguras;taleo;vbscript;reed sensors=sensores de lengueta=proximity sensor=reed switch sensor=
reed switch=alarm sensor=magnetic sensor;whitehat sentinel=whitehat sentinel baseline edition=
whitehat sentinel premium edition=whitehat sentinel standard edition;marklogic;audio mastering=
masterizacion de audio=mastering of audio=soundtrack mastering=sound mastering;nexpose=rapid7 nexpose;thc hydra;
omnipage;n1ql=couchbase query language;blockchain consensus mechanisms=blockchain consensus protocols=proof of work=
caas=proof of authority=consensus as a service=distributed ledger consensus protocols=dpos=proof of stake=
consensus building mechanisms=delegated proof of stake;cybernetics=cibernetica=field of cybernetics=
science of cybernetics=first order cybernetics=theories of cybernetics=second order cybernetics=
ciencia de la cibernetica=campo de la cibernetica
"""
