"""What people write into an owner's cell when there is none, by language; each entry is the whole cell."""

NOBODY = """
everyone|everybody|anyone|anybody|no ?one|nobody|all|all of us|all (?:staff|teams|hands|colleagues|members|managers)|us|we
(?:everyone|everybody|someone|somebody|anyone)(?: (?:from|in|of|at|on) .{2,30}| else)?|(?:no ?one|nobody|none|not) yet
(?:the )?(?:whole|entire) (?:team|department|company|staff|group|school|house|crew)|the (?:company|organi[sz]ation)
(?:the|our|my) (?:team|staff|crew|group|colleagues|others)|team
open|vacant|vacancy|vacant post|open (?:post|position)|position open|unassigned|unknown|unclear|undecided|pending|none|missing
tb[acd]|to be (?:decided|defined|named|confirmed|hired|assigned|determined|found|appointed|announced|agreed|recruited)
not (?:yet )?(?:named|assigned|known|decided|defined|set|clear|appointed)(?: yet)?|no owner(?: yet)?|who\\?+
whoever .{2,40}|(?:still|yet) (?:open|vacant|unclear|to be .{3,20})|all together|together|all \\w+s|(?:every|each) \\w+|anyone .{2,30}
(?:successor|replacement|follow-?up|next) (?:of|for|to) .{2,30}|(?:name )?(?:to follow|follows|later|soon)|recruiting|in recruitment
tb[acd]\\W.{1,40}|(?:open|vacant|pending) ?[(,:;/-].{1,40}|depends|it depends|on duty|by turns|nobody in particular
(?:the )?(?:shift|person|colleague|nurse|officer) on duty
new (?:hire|colleague|starter|joiner)|future hire|owner|name|various|varies|several|multiple|shared|rotating|rota|in turn
n\\.? ?/? ?[an]\\.?|x{1,4}|\\W*
alle|alle zusammen|jede[rs]?|jemand|niemand|keiner|offen|noch offen|unbesetzt|unklar|gesucht
(?:wird|werden) (?:noch )?(?:benannt|bestimmt|festgelegt|geklärt|gesucht)|(?:noch )?zu (?:klären|bestimmen|benennen)
tous|toutes|tout le monde|personne|chacun|quelqu['’]un|à (?:définir|préciser|nommer|confirmer|déterminer|pourvoir)|vacante?
todos|todas|nadie|cualquiera|alguien|por (?:definir|confirmar|asignar|determinar|decidir)|sin (?:asignar|responsable|definir)
a (?:definir|confirmar|designar)|ninguém|sem responsável|tutti|nessuno|da (?:definire|nominare|confermare|assegnare)
iedereen|nog (?:te bepalen|onbekend|open|niemand)|nader te bepalen|n\\.?t\\.?b\\.?|wszyscy|nikt|do ustalenia|нет|все|не назначен
"""
