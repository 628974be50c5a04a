"""What people write above a column, as data.

Each word list holds English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Japanese and
Indonesian, and a few words of other languages; `heading.py` reads them.
"""

from collections.abc import Mapping
from typing import Final

SUBJECTS: Final[Mapping[str, str]] = {
    "objective": """objective|objectives|objetivo|objetivos|objectif|objectifs|obiettivo|obiettivi|doelstelling|
        doelstellingen|zielsetzung|zielsetzungen|oberziel|oberziele|strategisches ziel|strategische ziele|obj|o|
        objektiv|objektive|cel strategiczny|オブジェクティブ|objektif|tujuan|smart goal|smart goals|rock|rocks""",
    "goal": """goal|goals|ziel|ziele|but|buts|meta|metas|traguardo|traguardi|doel|doelen|cel|cele|цель|цели|目標|sasaran|
        what do we want to achieve|what we want to achieve|what do we want|what we want|was wollen wir erreichen|was wir wollen|
        que voulons nous atteindre|que queremos lograr|o que queremos alcancar|ambition|ambitions|aim|aims|objetive|aspiration|mal|hedef|hedefler|الهدف|الأهداف|هدف|目标|목표|cil|cile|ціль|цілі""",
    "key_result": """key result|key results|keyresult|keyresults|kr|krs|key res|schlusselergebnis|schlusselergebnisse|
        schlusselresultat|schlusselresultate|kernergebnis|kernergebnisse|resultat cle|resultats cles|resultats cle|
        resultado clave|resultados clave|resultados claves|resultado chave|resultados chave|resultado chaves|
        risultato chiave|risultati chiave|kernresultaat|kernresultaten|sleutelresultaat|sleutelresultaten|
        kluczowy rezultat|kluczowe rezultaty|kluczowy wynik|kluczowe wyniki|ключевой результат|ключевые результаты|
        кр|主要な結果|主要な成果|主要成果|主要結果|成果指標|キーリザルト|hasil utama|hasil kunci|
        nyckelresultat|nøgleresultat|nogleresultat|nøkkelresultat|anahtar sonuc|anahtar sonuclar|النتيجة الرئيسية|
        النتائج الرئيسية|نتيجة رئيسية|关键结果|关键成果|핵심 결과|klicovy vysledek|klicove vysledky|ключовий результат|ключові результати|measure of success|
        measures of success|success measure|success measures|success metric|success metrics|success criteria""",
    "measure": """measure|measures|metric|metrics|kpi|kpis|indicator|indicators|messgrosse|messgrossen|kennzahl|kennzahlen|
        metrik|metriken|messwert|indicateur|indicateurs|mesure|mesures|indicador|indicadores|metrica|metricas|medida|
        medidas|indicatore|indicatori|metriche|misura|indicatoren|maatstaf|meetwaarde|wskaznik|wskazniki|miernik|
        показатель|показатели|метрика|метрики|指標|メトリクス|indikator|metrik utama|how we measure|how measured|how do we measure|how will we measure|how do we measure it|how will we measure it|
        how we ll measure|how we ll measure it|how we will measure|how we will measure it|how we measure it|
        how do we know|how will we know|how we know|how we will know|how we ll know|how we see it|how we will see it|
        we know it when|we will know when|we know we are there when|how will we see it|what we will see|signs of success|
        sign of success|evidence of success|how will we measure success|woran messen wir|wie messen wir|
        woran erkennen wir|comment mesurer|como lo medimos|como medimos|
        what we measure|what do we measure|what we will measure|what we count|what we will count|what counts|what is measured|was wir messen|
        was messen wir|ce que nous mesurons|ce qu on mesure|que mesurons nous|lo que medimos|que medimos|
        o que medimos|cosa misuriamo|che cosa misuriamo|wat we meten|wat meten we|co mierzymy|что измеряем|
        что мы измеряем|測るもの|何を測るか|yang kami ukur|apa yang diukur""",
    "result": """result|results|outcome|outcomes|ergebnis|ergebnisse|resultat|resultats|resultate|resultado|resultados|
        risultato|risultati|resultaat|resultaten|wynik|wyniki|rezultat|rezultaty|результат|результаты|結果|成果|hasil|
        expected outcome|expected outcomes|expected result|expected results|desired outcome|desired outcomes|desired result|
        desired results|intended outcome|intended outcomes""",
    "okr": """okr|okrs|objectives and key results|objective and key result|objective and key results|
        objectives & key results|objective or key result|item|items|eintrag|posten|ziele und schlusselergebnisse""",
    "initiative": """initiative|initiatives|initiativen|project|projects|projekt|projekte|task|tasks|aufgabe|aufgaben|
        action|actions|action item|action items|activity|activities|aktivitat|aktivitaten|massnahme|massnahmen|tache|taches|
        projet|projets|iniciativa|iniciativas|tarea|tareas|accion|acciones|actividad|actividades|proyecto|proyectos|
        tarefa|tarefas|acao|acoes|atividade|atividades|projeto|projetos|iniziativa|iniziative|attivita|azione|azioni|
        progetto|progetti|compito|initiatief|initiatieven|taak|taken|actie|acties|activiteit|inicjatywa|inicjatywy|zadanie|
        zadania|dzialanie|dzialania|инициатива|инициативы|задача|задачи|проект|проекты|мероприятие|мероприятия|действие|
        施策|タスク|アクション|プロジェクト|取り組み|inisiatif|tugas|proyek|aktivitas|kegiatan|deliverable|deliverables|
        workstream|epic|story|sub task|subtask|milestone|milestones|meilenstein|hito|marco|jalon|kamien milowy""",
    "strategy": """strategic goal|strategic goals|strategy|strategic priority|strategic theme|priority theme|theme|themes|pillar|pillars|north star|vision|
        mission|strategie|strategische prioritat|thema|pilier|axe strategique|estrategia|pilar|eje estrategico|
        eixo estrategico|strategia|pilastro|pijler|filar|стратегия|направление|戦略|strategi|pilar strategis""",
}
PARTS: Final[Mapping[str, str]] = {
    "text": """title|name|text|description|wording|statement|summary|label|details|detail|subject|titel|bezeichnung|
        beschreibung|titre|nom|description complete|intitule|libelle|enonce|titulo|nombre|texto|descripcion|descricao|nome|
        titolo|testo|descrizione|naam|tekst|omschrijving|beschrijving|nazwa|tytul|opis|название|наименование|описание|
        формулировка|текст|名前|名称|内容|タイトル|説明|judul|nama|deskripsi|keterangan singkat|uraian""",
    "id": """issue key|issue id|item id|record id|n o|n os|id|ids|code|no|nr|number|num|#|ref|key|reference|kennung|nummer|kurzel|identifiant|numero|codigo|codice|
        kod|numer|lp|номер|код|ид|№|番号|nomor|kode|index|n""",
    "team": """team|teams|squad|department|dept|function|group|unit team|area|business unit|division|org unit|
        organisation|organization|abteilung|bereich|mannschaft|equipe|departement|equipo|departamento|
        area funcional|time|setor|diretoria|squadra|reparto|funzione|afdeling|zespol|dzial|obszar|команда|отдел|департамент|
        подразделение|チーム|部署|部門|tim|departemen|divisi|bagian|tribe|chapter|guild""",
    "owner": """owner|owners|owned by|owner name|owner email|owner mail|dri|lead|leader|responsible|responsible person|
        accountable|assignee|assigned to|assigned|who|person|champion|driver|sponsor|contact|in charge|by|kr lead|
        verantwortlich|verantwortliche|verantwortlicher|verantwortliche person|zustandig|wer|besitzer|eigner|
        eigentumer|responsable|responsables|pilote|porteur|proprietaire|qui|responsavel|responsaveis|dono|dona|dueno|duena|
        encargado|encargada|quien|asignado|asignado a|lider|responsabile|referente|chi|assegnato a|eigenaar|
        verantwoordelijke|verantwoordelijk|wie|wlasciciel|odpowiedzialny|odpowiedzialna|osoba odpowiedzialna|kto|
        ответственный|ответственные|исполнитель|владелец|кто|担当|担当者|責任者|オーナー|penanggung jawab|pemilik|pic|
        email|e mail|collaborators|ansvarig|ansvarlig|ejer|sorumlu|المسؤول|负责人|담당자|vlastnik|odpovida|відповідальний""",
    "parent": """parent|parent id|aligned to|aligned with|aligns to|aligns with|alignment|supports|contributes to|linked to|
        link to|rolls up to|ladders up to|cascades from|parent objective|parent goal|parent okr|company objective link|
        zahlt ein auf|ausgerichtet auf|ubergeordnet|ubergeordnetes ziel|rattache a|aligne avec|alignement|contribue a|
        alineado con|alineado a|alineacion|contribuye a|objetivo padre|alinhado a|alinhado com|alinhamento|contribui para|
        allineato a|allineamento|contribuisce a|draagt bij aan|bovenliggend doel|powiazany z|wspiera|связано с|
        поддерживает|родитель|родительская цель|上位目標|紐づく目標|mendukung|selaras dengan|induk|
        linked kr|linked krs|linked okr|linked okrs|linked key result|linked key results|linked objective|
        linked objectives|linked goal|related kr|related krs|related okr|related okrs|related key result|
        related key results|related objective|kr link|kr ref|kr reference|okr ref|okr reference|supports kr|
        supported kr|kr vinculado|kr associado|kr asociado|kr lie|kr collegato|gekoppelde kr|verknupftes kr|
        powiazany kr|связанный кр|kr terkait""",
    "type": """type|kind|category|okr type|kr type|tipo|typ|art|categorie|categoria|kategorie|soort|rodzaj|kategoria|тип|
        категория|種類|種別|タイプ|jenis|tipe|kategori|metric type|committed aspirational|committed or aspirational|l ld|
        leading lagging|leading or lagging|lead lag|lead or lag|leading lagging indicator""",
    "why": """why|why it matters|why now|rationale|purpose|reason|because|context|motivation|warum|begrundung|hintergrund|
        zweck|pourquoi|raison|contexte|por que|razon|motivo|justificacion|justificativa|contexto|perche|motivazione|scopo|
        waarom|reden|dlaczego|powod|uzasadnienie|почему|зачем|обоснование|理由|背景|目的|mengapa|alasan|so that|intent""",
    "level": """level|okr level|ebene|stufe|niveau|nivel|livello|poziom|уровень|レベル|階層|tingkat|tier""",
    "status": """status|state|rag|rag status|health|track|on track|traffic light|ampel|statut|etat|estado|situacao|stato|
        stan|статус|состояние|ステータス|状態|状況|status saat ini|completed|completada|completado|done|erledigt|
        current status""",
    "note": """note|notes|comment|comments|remark|remarks|commentary|update|updates|status update|progress notes|
        what happened|what s going on|what is going on|whats going on|how it s going|how it is going|how is it going|story|
        learnings|learning|blockers|blocker|risks|risk|obstacles|issues|kommentar|kommentare|bemerkung|
        bemerkungen|notiz|notizen|anmerkung|anmerkungen|hindernisse|risiken|commentaire|commentaires|remarque|remarques|
        comentario|comentarios|nota|notas|observacion|observaciones|observacao|observacoes|riesgos|riscos|commento|commenti|
        osservazioni|rischi|opmerking|opmerkingen|notitie|notities|toelichting|komentarz|komentarze|uwagi|notatki|
        комментарий|комментарии|примечание|примечания|заметки|риски|備考|コメント|メモ|課題|catatan|komentar|keterangan""",
    "baseline": """baseline|base line|start|start value|starting|starting value|starting point|initial|initial value|from|
        startwert|ausgangswert|ausgangslage|anfangswert|basiswert|basis|valeur initiale|valeur de depart|depart|
        point de depart|reference initiale|valor inicial|linea base|linea de base|inicial|inicio|punto de partida|
        valor base|linha de base|ponto de partida|base|valore iniziale|valore di partenza|partenza|iniziale|beginwaarde|
        startwaarde|nulmeting|uitgangswaarde|wartosc poczatkowa|wartosc bazowa|punkt startowy|poczatek|
        начальное значение|база|базовое значение|исходное значение|старт|было|開始値|初期値|基準値|ベースライン|現状値|
        nilai awal|awal|start point|as is|previous|vorher|metric start value|начало|
        where we are|where are we|where we start|where we started|where we are now|where we are today|where we stand|
        where we stand today|starting from|before|status quo|was|at start|at the start|wo wir stehen|wo stehen wir|
        wo wir heute stehen|ausgangspunkt|zu beginn|vorher wert|bisher|ou en sommes nous|ou nous en sommes|
        ou nous sommes|avant|situation actuelle|situation de depart|etat initial|donde estamos|
        donde estamos hoy|de donde partimos|situacion actual|antes|onde estamos|onde estamos hoje|
        de onde partimos|situacao atual|ponto inicial|dove siamo|dove siamo oggi|da dove partiamo|
        situazione attuale|prima|waar we staan|waar staan we|waar staan we nu|huidige situatie|uitgangspunt|gdzie jestesmy|stan obecny|stan wyjsciowy|bylo|przed|где мы|где мы сейчас|где мы находимся|
        исходно|точка а|今どこにいるか|出発点|以前|posisi awal|kondisi awal|sebelum|posisi saat ini|di mana kita sekarang""",
    "target": """target|targets|target value|target figure|to|end value|aim value|planned|plan|commit|commitment|zielwert|
        zielgrosse|soll|sollwert|cible|valeur cible|cibles|valor objetivo|valor meta|valor alvo|alvo|valore obiettivo|
        valore target|valore finale|valor final|streefwaarde|doelwaarde|streefcijfer|wartosc docelowa|docelowa|docelowo|
        target wartosc|целевое значение|целевой показатель|план|таргет|目標値|ターゲット|nilai target|target akhir|
        goal value|final value|destination|to be|metric target value|malvarde|hedef deger|المستهدف|القيمة المستهدفة|目标值|
        목표값|cilova hodnota|
        where we want to be|where we want to get|where we want to go|where we are going|where we go|where we will be|
        where we need to be|where do we want to be|what good looks like|desired value|desired level|desired state|
        after|should be|shall be|wo wir hinwollen|wo wir hin wollen|wo wollen wir hin|wo wir sein wollen|ou nous voulons etre|
        ou nous voulons aller|ou voulons nous aller|ou nous allons|situation visee|valeur visee|apres|
        a donde queremos llegar|donde queremos estar|donde queremos llegar|situacion deseada|valor deseado|despues|
        onde queremos estar|onde queremos chegar|aonde queremos chegar|situacao desejada|valor desejado|depois|
        dove vogliamo essere|dove vogliamo arrivare|situazione desiderata|dopo|waar we willen zijn|
        waar willen we zijn|waar we heen willen|waar willen we heen|gewenste situatie|gewenste waarde|
        gdzie chcemy byc|dokad zmierzamy|stan docelowy|ma byc|bedzie|где хотим быть|где мы хотим быть|куда идем|
        куда хотим прийти|будет|станет|должно стать|хотим|точка б|目指す値|目指す姿|どこを目指すか|posisi tujuan|kondisi tujuan|
        kondisi yang diinginkan|sesudah|ingin dicapai""",
    "current": """current|current value|to date|year to date|quarter to date|qtd|ytd|actual|actuals|actual value|latest|latest value|today|now|as of today|achieved|reached|
        result to date|aktuell|aktueller wert|aktuell wert|ist|istwert|ist wert|stand|aktueller stand|erreicht|actuel|
        valeur actuelle|realise|atteint|reel|actuelle|valor actual|real|alcanzado|valor atual|atual|
        realizado|alcancado|valore attuale|attuale|effettivo|raggiunto|huidig|huidige waarde|actueel|huidige stand|
        behaald|wartosc aktualna|wartosc biezaca|aktualnie|obecnie|aktualna|wykonanie|факт|текущее значение|текущий|сейчас|
        фактическое значение|стало|現在|現在値|現状|実績|実績値|nuvarde|nuvarande|mevcut|mevcut deger|القيمة الحالية|الحالي|当前值|当前|현재|aktualni hodnota|nilai saat ini|saat ini|realisasi|aktual|capaian|
        is now|so far|value today|value now|reading today|status today|as of now|heute|jetzt|aktuell heute|derzeit|momentan|
        maintenant|a ce jour|ahora|a la fecha|agora|ate agora|adesso|ora|finora|nu|tot nu toe|op dit moment|teraz|
        na dzis|на сегодня|на данный момент|сегодня|今|いま|今日|sekarang|hari ini|
        aujourd hui|hoy|hoje|oggi|vandaag|dzis""",
    "progress": """progress|% complete|% done|percent complete|percent done|percentage complete|completion|complete|% progress|
        progress %|progress pct|progress percent|attainment|achievement|fortschritt|zielerreichung|erreichungsgrad|
        progres|progression|avancement|taux d avancement|progreso|avance|% avance|cumplimiento|progresso|andamento|
        conclusao|avanzamento|completamento|voortgang|realisatie|postep|realizacja|прогресс|выполнение|% выполнения|framsteg|ilerleme|التقدم|进度|진행률|
        進捗|進捗率|達成率|kemajuan|progres saat ini|pencapaian|persentase|%|pct""",
    "grade": """score|scores|grade|grading|rating|final score|okr score|bewertung|punktzahl|note finale|
        puntuacion|calificacion|puntaje|nota final|pontuacao|punteggio|valutazione|scoren|beoordeling|ocena|punkty|
        оценка|балл|スコア|評価|skor|nilai""",
    "unit": """unit|units|unit of measure|unit of measurement|uom|measure unit|measurement unit|einheit|masseinheit|unite|
        unite de mesure|unidad|unidad de medida|unidade|unidade de medida|un medida|unita|unita di misura|eenheid|
        meeteenheid|jednostka|jednostka miary|единица|единица измерения|ед изм|ед|単位|satuan""",
    "due": """due|due date|deadline|due by|by when|end date|finish date|completion date|target date|date due|when|until|
        timeline|timeframe|time frame|end|falligkeit|fallig|fallig am|fallig bis|frist|termin|zieltermin|enddatum|bis|
        bis wann|echeance|date limite|date de fin|date cible|date d echeance|fecha limite|fecha fin|fecha de fin|
        fecha final|fecha objetivo|fecha vencimiento|fecha de vencimiento|vencimiento|plazo|cuando|prazo|data limite|
        data fim|data final|data de termino|vencimento|quando|scadenza|data di scadenza|data fine|einddatum|vervaldatum|
        opleverdatum|wanneer|termin realizacji|data zakonczenia|do kiedy|срок|дедлайн|дата окончания|до|когда|
        期限|締切|期日|終了日|tenggat|tenggat waktu|batas waktu|tanggal selesai|jatuh tempo""",
    "confidence": """confidence|confidence level|confidence score|conf|likelihood|sure|how sure|how sure are we|how confident|
        how confident are we|odds|chance|chances|gut feeling|wie sicher|zuversicht|konfidenz|vertrauen|confiance|
        niveau de confiance|confianza|nivel de confianza|confianca|nivel de confianca|fiducia|livello di fiducia|
        confidenza|vertrouwen|zekerheid|pewnosc|poziom pewnosci|zaufanie|уверенность|自信度|自信|確信度|
        keyakinan|tingkat keyakinan""",
    "depends_on": """depends on|dependency|dependencies|depends|needs|requires|blocked by|abhangig von|abhangigkeit|
        abhangigkeiten|depend de|dependance|dependances|depende de|dependencia|dependencias|dipende da|dipendenza|
        dipendenze|afhankelijk van|afhankelijkheden|zalezy od|zaleznosci|зависит от|зависимости|依存|依存関係|
        tergantung pada|ketergantungan|blockers dependencies""",
    "next_step": """next step|next steps|next action|next actions|next|plan for next week|nachster schritt|nachste schritte|
        prochaine etape|prochaines etapes|proximo paso|proximos pasos|proximo passo|proximos passos|prossimo passo|
        prossimi passi|volgende stap|volgende stappen|nastepny krok|nastepne kroki|следующий шаг|следующие шаги|
        次のステップ|次のアクション|langkah selanjutnya|langkah berikutnya""",
    "updated": """last update|last updated|updated|last change|last changed|changed on|last edit|last edited|last entry|
        last look|last looked at|last review|last reviewed|last checked|letzte anderung|zuletzt geandert|geandert am|update date|last check in|last checkin|check in date|updated on|modified|
        letztes update|zuletzt aktualisiert|aktualisiert am|stand vom|derniere mise a jour|mise a jour|mis a jour le|
        ultima actualizacion|actualizado|ultima atualizacao|atualizado em|ultimo aggiornamento|aggiornato|
        laatst bijgewerkt|laatste update|bijgewerkt|ostatnia aktualizacja|aktualizacja|обновлено|последнее обновление|
        дата обновления|更新日|最終更新|最終更新日|terakhir diperbarui|pembaruan terakhir""",
    "weight": """weight|weighting|weightage|weight %|gewicht|gewichtung|poids|ponderation|peso|ponderacion|weging|waga|вес|
        вес цели|重み|ウェイト|比重|bobot""",
    "cycle": """cycle|quarter|period|q|year|zyklus|quartal|zeitraum|jahr|trimestre|periode|annee|ciclo|periodo|ano|anno|
        kwartaal|jaar|kwartal|okres|rok|квартал|период|год|四半期|期間|kuartal|tahun|sprint""",
    "date": """date|day|week|week of|week ending|datum|tag|woche|jour|semaine|fecha|dia|semana|data|giorno|settimana|dag|
        dzien|tydzien|дата|день|неделя|日付|日|週|tanggal|minggu|timestamp|zeitstempel|reported on|entry date|
        check in|checkin|month|monat|mois|mes""",
    "started": """start date|begin date|date started|started|startdatum|beginn|date de debut|debut|fecha inicio|
        fecha de inicio|data inicio|data de inicio|data inizio|begindatum|data rozpoczecia|дата начала|開始日|tanggal mulai""",
    "value": """value|values|reading|measurement|wert|werte|valeur|valor|valores|valore|waarde|wartosc|значение|値|数値""",
    "direction": """direction|trend|polarity|richtung|sens|direccion|direcao|direzione|richting|kierunek|направление роста|
        方向|arah|better|higher is better|increase or decrease""",
    "delta": """delta|change|gap|variance|remaining|difference|veranderung|abweichung|ecart|cambio|valor alterar|variacao|
        variacion|scostamento|verschil|roznica|отклонение|差異|selisih""",
    "priority": """priority|prio|p0 p3|prioritat|priorite|prioridad|prioridade|priorita|prioriteit|priorytet|приоритет|
        優先度|優先順位|prioritas|importance|effort|impact""",
    "link": """link|links|url|issue link|ticket|tickets|jira|doc|docs|document|evidence|source|data source|quelle|lien|
        enlace|fuente|fonte|bron|zrodlo|источник|ссылка|リンク|tautan|sumber|attachment|dashboard""",
    "method": """scoring method|calculation|formula|how to calculate|how calculated|measurement method|berechnung|calcul|
        calculo|calcolo|berekening|sposob pomiaru|расчет|методика|測定方法|cara ukur|stretch|stretch target|stretch goal|
        threshold|thresholds|порог|schwelle|schwellenwert|seuil|umbral|soglia|drempel|prog|しきい値|ambang|
        projection|forecast|projected|expected|prognose|prevision|previsto|prognoza|прогноз|見込み|proyeksi""",
}  # fmt: skip
LEVELS: Final[Mapping[str, str]] = {
    "company": """company|corporate|organisation wide|enterprise|global|unternehmen|unternehmens|firma|entreprise|empresa|
        corporativo|corporativa|aziendale|azienda|bedrijf|bedrijfs|firmowy|компания|компании|会社|全社|perusahaan""",
    "group": """group|department|departmental|division|divisional|area|tribe|business unit|bereich|bereichs|abteilung|
        abteilungs|departement|departamento|area|dipartimento|afdeling|afdelings|dzial|отдел|подразделение|部門|
        departemen|divisi|function""",
    "team": """team|squad|equipe|equipo|time|squadra|zespol|команда|команды|チーム|tim""",
    "person": """individual|personal|person|my|employee|member|mitarbeiter|individuell|individuel|individual|pessoal|
        individuale|persoonlijk|individueel|indywidualny|личный|личные|индивидуальный|個人|individu|pribadi""",
}  # fmt: skip
FILLERS: Final = frozenset(
    """a an the of for in on at is our your my this last week month per and or with & de del della di du des le la les el
    los las da do dos das der die das des den im am zum zur und et y e i dan w z na и в на по van het een en der
    q1 q2 q3 q4 h1 h2 fy mid eoq value wert valeur valor valore waarde wartosc optional required please current new all
    what how s d l week this quarter status""".split()
)
# Words that mean a column only when nothing else stands beside them.
ALONE: Final = frozenset(
    """by to from who when until now today next end start % n o no q time key art but real index lead plan done complete
    was after before avant apres antes hoy hoje oggi vandaag prima dopo przed bylo bedzie станет будет хотим hari ini nu ora
    heute jetzt teraz сегодня now today bisher dzis ahora agora adesso sekarang 今 linked
    on data better change item items base wer wie qui chi quien kto кто do kiedy bis a""".split()
)
# Parts that give way to any other part in the same heading.
WEAK: Final = frozenset({"text", "value", "date", "cycle", "method"})
# What stands below a status heading and is none itself.
STATES: Final = frozenset(
    {"at risk", "on track", "off track", "completed", "done", "erledigt", "in progress", "not started"}
)
