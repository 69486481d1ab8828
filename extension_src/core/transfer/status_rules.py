"""The rules by which a sentence about a status is read: expressions over `columns.comparable`, in the order in which they are
tried. Apostrophes are gaps there ("didn t"). Every repetition has a limit, so that an expression takes linear time. Pure.
"""

# [status, expression] each.
RULES = [
    # Not sent.
    [
        "saved",
        "(^| )(not|never|n t|t) (yet )?(applied|submitted|sent|apply)|haven t (applied|sent|submitted)|"
        "(^| )(to apply|applying$)|still to (apply|send)|(need|want|plan|planning|going) to (apply|send)|"
        "(por|pendiente de|falta|sin) (enviar|solicitar|aplicar|inscribir|postular|presentar|mandar)|"
        "no (la |lo |me |he ){0,4}(enviad|solicitad|inscri|presentad|aplicad|postulad|apuntad)|"
        "(per|sense) enviar|a envoyer|pas (encore )?(postule|envoye)|"
        "noch (nicht |zu )(beworben|gesendet|bewerben|senden)|nicht (beworben|gesendet)|(da|ancora da) inviare|"
        "non (ancora )?(inviat|candidat)|nao (enviad|candidat)|por enviar|wish ?list|(^| )saved($| for)|"
        "(^| )guardad|(^| )(will|ll|gonna) apply|quiero (enviar|solicitar|aplicar|inscribir|postular|mandar)|"
        "(^| )no (me )?(aplique|envie|inscribi|solicite|postule|presente|inscribo)",
    ],
    # The person stepped back.
    [
        "withdrawn",
        "withdr|(pulled|pulling|backed|backing) (out|my)|"
        "(took|taken|taking|accept\\w{0,12}|sign\\w{0,12}|found|start\\w{0,12}) (an? |the )?(other|another|different|new) "
        "(job|offer|position|role)|"
        "(declin\\w{0,12}|reject\\w{0,12}|refus\\w{0,12}|turned down) (the |their |an |my ){0,2}"
        "(first |second |final |phone |video )?(interview|invitation)|"
        "(descartad|rechazad|cancelad|retirad|desestimad)\\w{1,2} por mi($| )|"
        "(^| )(la |lo )?(descarte|cancele|decline)( yo|$)|"
        "(descart|rechac|declin|cancel)e (la|el|su|una|seguir|continuar) |"
        "(acept|cog|encontr|firm)\\w{0,12} (ya )?otr[oa] (oferta|trabajo|empleo|puesto)|"
        "(^| )i (have |ve |had )?(declin|reject|refus|turned|said no|pass|dropp|cancel)|by me$|"
        "(declin\\w{0,12}|reject\\w{0,12}|refus\\w{0,12}|turned down|turn down|passed on|pass on) (the |their |an |"
        "my ){0,4}(job )?offer|offer (was )?(declined|rejected|refused|turned down)|no longer interested|"
        "not interested anymore|(^| )not interested$|me (he )?retir|(la |lo )?rechace|"
        "he (rechazad|declinad|renunciad)|(^| )renunci|retire (mi|la) |candidatura (\\w{1,20} )?retirad|"
        "retirada por mi|no me interesa|ya no (me )?interesa|oferta (rechazada|declinada) por mi|m he retirat|"
        "vaig rebutjar|retirei|desisti|recusei|j ai (refus|declin|renonc|retir)|me suis retir|retire(e)? par moi|"
        "zuruckgez|zuruckgenommen|(ich|habe) (selbst )?abgelehnt|absage (von|durch) (mir|mich)|angebot abgelehnt|"
        "ho (rifiutat|declinat|rinunciat|ritirat)|mi sono ritirat",
    ],
    # The company said no, took the job back, or gave it to somebody else.
    [
        "rejected",
        "(unable|not able|can ?not|could not|couldn t|won t|will not|not going) (to )?(be )?(offer|hir|mov|proceed|"
        "progress|continu|consider|tak|mak|go|pursu)|"
        "(^| )(no|not|without|n t|t|never) (an? |to |been |was |be |get |got |received? |being ){0,4}"
        "(offer(?! (yet|so far))|hired|"
        "selected|chosen|shortlisted|successful|proceed|moving|move|progressing|advancing|advanced|considered|"
        "accepted|retained|a (fit|match)|the right)|"
        "(hired|chose|selected|picked|went with|going with|gone with|prefer\\w{0,12}|filled (by|with)) (an? )?(some|"
        "other|another|different|internal|the other)|"
        "(position|role|job|vacancy|post|posting) (is |was |has been |already |now |put ){0,4}(filled|cancel|withdrawn|"
        "frozen|on hold|gone|closed)|hiring freeze|(^| )no luck|no thanks|lost out|"
        "(hir\\w{1,12}|fill\\w{1,12}|promot\\w{1,12}) (it |the role )?internally|"
        "(no longer|stopped|not) (hiring|recruiting)|passed on me|(^| )(they|company|employer) (have |ve )?(passed|declined)|"
        "(declined|refused|passed over|dropped|out) after|(^| )(not a |no |bad |poor )(good |great |right )?(fit|match)( |$)|"
        "overqualified|under ?qualified|proceso (cerrado|cancelado|finalizado|terminado|parado)|fuera del proceso|"
        "decantado por|sin seleccionar|no (he )?super(e|ad)|(un|quelqu un) (d )?autre|deja (pourvu|pris)|"
        "(scelto|preso|assunto) (un )?altr|(outra|altra|altre) (pessoa|persona|candidat)|no seleccionat|"
        "ya no buscan|(^| )filled|offer (was |is )?(rescinded|withdrawn|revoked|retracted)|rescind|"
        "reject|turned (me )?down|declined (me|my|by)|unsuccessful|regret|unfortunately|knocked (out|back)|"
        "didn t (make|pass|get)|did not (make|pass|get)|failed|rechaz|descart|desestim|denegad|"
        "no (me |he |ha |han |fui |fue |he sido |has sido |ha sido |soy |estoy ){0,4}(seleccionad|cogid|elegid|"
        "admitid|aceptad|contratad|escogid|apt[oa]|pasad|superad|encaj)|"
        "(cogid|elegid|contratad|seleccionad|escogid)\\w{0,12} (a )?otr|"
        "(puesto|vacante|plaza) (ya )?(cubiert|ocupad|cancelad)|cubierta|no longer (under|in|being) consider|"
        "no (paso|pase|sigo|continuo|continua|avanz)|no (me |nos )?(dan|dieron|han dado|hacen|hicieron) |"
        "sin exito|me (han )?(dicho|dijeron) que no|oferta (retirada|anulada)|negativ|rebutja|"
        "no (he estat|m han|seleccionad|triad|agafa)|rejeitad|recusad|"
        "nao (fui |foi |selecionad|escolhid|aprovad|aceit)|reprovad|vaga preenchida|refus|"
        "pas (ete )?(retenu|selectionn|pris|choisi)|non retenu|poste pourvu|candidature (rejetee|ecartee)|"
        "ecartee|absage|abgesagt|abgelehnt|"
        "nicht (ausgewahlt|eingestellt|berucksichtigt|genommen|weiter|in frage)|anderweitig|besetzt|leider|"
        "rifiutat|scartat|respint|non (sono stat|selezionat|idone|ammess|assunt|pres)|posizione (coperta|chiusa)",
    ],
    # An answer is still waited for.
    [
        "applied",
        "(await|wait|pending|expect)\\w{0,12} (for |an? |the |their |any |to ){0,4}(response|reply|answer|feedback|"
        "news|decision|hear|result)|"
        "(no|not|t|any) (response|reply|answer|news|feedback|heard|hear) (\\w{1,20} ){0,3}(yet|so far)|"
        "(esperando|espero|a la espera|en espera|pendiente) (de )?(su )?(respuesta|contest|noticia|resolu|feedback)|"
        "(todavia|aun) (sin|no) (respuesta|contest|noticia|responden|dicen|se nada)|"
        "sin (respuesta|noticias) (todavia|aun|de momento|por ahora)|encara (sense|no)|esperant resposta|aguard|"
        "a espera|ainda (sem|nao)|en attente|pas encore de (reponse|nouvelle)|warte|"
        "noch keine (antwort|ruckmeldung)|in attesa|ancora (nessuna|senza)",
    ],
    # Nobody answered.
    [
        "ghosted",
        "ghost|(no|without|zero|any) (response|reply|answer|news|feedback|contact)|"
        "(^| )(never|not|n t|t) (\\w{1,20} )?(hear|heard|repl|respond|answer|got back|get back|gotten back)|"
        "radio silence|crickets|"
        "(no|nunca|jamas) (\\w{1,20} ){0,3}(respond|contest|respuesta|dijeron|dicen nada|llamaron|supe( |$)|supo( |$))|"
        "nothing (back|heard)|heard nothing|nunca mas|"
        "sin (respuesta|noticia|contest|respond)|silencio|sense (resposta|noticies)|"
        "(no|mai) (\\w{1,20} )?(han respost|contest)|sem (resposta|retorno|noticias)|"
        "nao (\\w{1,20} )?(responder|retorn)|(sans|aucune|pas de|jamais de) (reponse|nouvelle|retour)|"
        "keine (antwort|reaktion|ruckmeldung)|nie (gehort|gemeldet)|nicht gemeldet|"
        "(senza|nessuna|nessun|mai) (risposta|riscontro|ricevut)",
    ],
    # What is hoped for, or was called off, is not there.
    [
        "",
        "(await|wait|hop|expect)\\w{0,12} (for |on |an? |the |their |any |to |get |receive ){0,4}(job )?offer|"
        "no (job )?offer (yet|so far)|(esper|aguard)\\w{0,12} (una |la |su ){0,2}oferta|"
        "(^| )(no|not|without|sin|cancell?ed|postponed) (\\w{1,20} ){0,3}(interview|entrevista)|"
        "(interview|entrevista) (was |is |got |ha sido )?(cancel|declin|postpon|anulad|aplazad|pospuest)",
    ],
    # "Oferta" is the posting unless somebody made one.
    [
        "offer",
        "offer (\\w{1,20} )?(receiv|accept|extend|made|letter|sign|in hand|negoti|stage|pending|expected)|"
        "(receiv|accept|got|get|have|made|extend|verbal|written|formal|final|job|sign|negotiat|current|good|an|the|"
        "their|counter)\\w{0,12} (me |us |an? |the |their |my |verbal |written |formal |job ){0,4}offer(ed)?( |$)|"
        "^offer($| [0-9])|^offer (\\w{1,20} )?(from|of|for|by|at|in|letter|call|to)( |$)|"
        "offered (me )?(the |a )?(job|position|role|it|contract)|(^| )hired|"
        "start(ing|ed)? (on|the|my|new)|got the job|signed|"
        "(recib|acept|negoci|firm|hech|hicieron|hacen|llegado|tengo)\\w{0,12} (\\w{1,20} )?(una |la |su |"
        "me ){0,4}oferta|"
        "oferta (\\w{1,20} )?(recib|acept|firm|en firme|en mano|economica|formal|verbal|laboral|negoci)|"
        "me (han |hacen )?ofre(cido|cen|cieron|zc)|contrato firmado|"
        "(he sido |fui |me han |me )(contratad|cogid|seleccionad|elegid|aceptad)|contratad|"
        "me (han )?(cogid|contratan|cogen)|puesto conseguido|^oferta [0-9]|m han (contractat|agafat)|"
        "oferta rebuda|contractad|proposta recebida|oferta recebida|recebi (uma )?(proposta|oferta)|contratad|"
        "offre (recue|acceptee|d embauche)|(recu|accepte)\\w{0,12} (une |l )?offre|embauch|"
        "angebot (erhalten|bekommen|angenommen|liegt)|zusage|eingestellt|vertrag unter|"
        "offerta (ricevut|accettat)|ricevut\\w{0,12} (un |l ){0,4}offerta|assunt[oa]",
    ],
    [
        "interview",
        "interview|entrevist|(video|zoom|teams|intro) call|(video ?)?llamada (con|de) (rr ?hh|recursos|selec|la empresa)|"
        "gesprach|entretien|colloqui|phone (screen|call)|screening|recruiter (call|screen)|"
        "hr (call|screen|round)|(first|second|third|final|1st|2nd|3rd|next|last) round|"
        "(primera|segunda|tercera|ultima) (ronda|fase de entrevista)|entrevi",
    ],
    [
        "applied",
        "(^| )(re)?appli(ed|cation)|submitted|follow(ed)? up (sent|done|e ?mail)|(^| )followed up|"
        "(application|cv|resume|email|letter) (was )?(sent|received|viewed|read|under|in )|(^| )sent |"
        "under (review|consideration)|in (review|consideration|process)|being (reviewed|considered)|in progress|"
        "solicitad|(^| )enviad|inscri(t|b|pci)|apuntad|presentad|postul|he aplicad|aplicad|"
        "candidatura (\\w{1,20} )?(enviad|recibid|vist|presentad|en )|"
        "cv (\\w{1,20} )?(leido|visto|enviado|recibido|descargado|en )|"
        "en (proceso|revision|curso|estudio|seleccion)|preselecc|han (visto|leido|abierto|recibido) mi|recibid\\w por|"
        "enviat|presentat|beworben|bewerbung|"
        "gesendet|eingereicht|in bearbeitung|candidature (\\w{1,20} )?(envoyee|recue|en cours)|envoye|en cours|"
        "candidat(ura|o|a) (\\w{1,20} )?(enviad|inviat|em )|inviat|in (corso|valutazione)|"
        "em (analise|processo|andamento)",
    ],
]  # fmt: skip
