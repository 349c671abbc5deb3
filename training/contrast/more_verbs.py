"""More verbs of the half of the contrast sets that is trained on, in the forms that most of its frames ask for."""

from training.contrast.events import verbs

PLAIN = verbs("""
abgebildet; abbilden; depict; depicted
abgebügelt; abbügeln; brush off; brushed off
abgefangen; abfangen; intercept; intercepted
abgefertigt; abfertigen; dispatch; dispatched
abgefunden; abfinden; buy out; bought out
abgehalten; abhalten; keep away; kept away
abgehängt; abhängen; outpace; outpaced
abgehärtet; abhärten; toughen up; toughened up
abgehört; abhören; wiretap; wiretapped
abgekanzelt; abkanzeln; dress down; dressed down
abgelehnt; ablehnen; refuse; refused
abgelenkt; ablenken; distract; distracted
abgelichtet; ablichten; snap; snapped
abgemahnt; abmahnen; reprimand; reprimanded
abgemeldet; abmelden; deregister; deregistered
abgeschirmt; abschirmen; screen off; screened off
abgeschoben; abschieben; deport; deported
abgeschreckt; abschrecken; deter; deterred
abgeschrieben; abschreiben; write off; wrote off/written off
abgesetzt; absetzen; drop off; dropped off
abgestoßen; abstoßen; repel; repelled
abgestraft; abstrafen; chastise; chastised
abgetastet; abtasten; frisk; frisked
abgeworben; abwerben; poach; poached
abgewählt; abwählen; vote out; voted out
abgezogen; abziehen; pull out; pulled out
akzeptiert; akzeptieren; accept; accepted
amüsiert; amüsieren; amuse; amused
angebetet; anbeten; worship; worshipped
angebrüllt; anbrüllen; shout at; shouted at
angebunden; anbinden; tie up; tied up
angeekelt; anekeln; disgust; disgusted
angefahren; anfahren; run over; ran over/run over
angefasst; anfassen; grasp; grasped
angefaucht; anfauchen; hiss at; hissed at
angefeuert; anfeuern; cheer on; cheered on
angefleht; anflehen; implore; implored
angeführt; anführen; lead; led
angegrinst; angrinsen; grin at; grinned at
angehalten; anhalten; pull over; pulled over
angehimmelt; anhimmeln; adore; adored
angehört; anhören; hear out; heard out
angekündigt; ankündigen; announce; announced
angeleitet; anleiten; instruct; instructed
angelernt; anlernen; school; schooled
angelockt; anlocken; lure; lured
angelächelt; anlächeln; beam at; beamed at
angemeldet; anmelden; register; registered
angemotzt; anmotzen; snap at; snapped at
angeprangert; anprangern; pillory; pilloried
angerempelt; anrempeln; jostle; jostled
angeschnauzt; anschnauzen; bark at; barked at
angeschossen; anschießen; shoot and wound; shot and wounded
angeschrien; anschreien; yell at; yelled at
angeschwärzt; anschwärzen; denounce; denounced
angesehen; ansehen; look at; looked at
angesprochen; ansprechen; approach; approached
angespuckt; anspucken; spit at; spat at
angestarrt; anstarren; stare at; stared at
angesteckt; anstecken; infect; infected
angestellt; anstellen; employ; employed
angestiftet; anstiften; incite; incited
angestoßen; anstoßen; nudge; nudged
angetrieben; antreiben; spur on; spurred on
angewidert; anwidern; revolt; revolted
angeworben; anwerben; enlist; enlisted
angezogen; anziehen; attract; attracted
angezweifelt; anzweifeln; doubt; doubted
angezündet; anzünden; set fire to; set fire to
aufgebaut; aufbauen; build up; built up
aufgebracht; aufbringen; enrage; enraged
aufgefordert; auffordern; call upon; called upon
aufgehalten; aufhalten; delay; delayed
aufgeheitert; aufheitern; cheer up; cheered up
aufgehetzt; aufhetzen; stir up; stirred up
aufgeklärt; aufklären; enlighten; enlightened
aufgelesen; auflesen; scoop up; scooped up
aufgenommen; aufnehmen; admit; admitted
aufgenommen; aufnehmen; take in; took in/taken in
aufgerichtet; aufrichten; uplift; uplifted
aufgerüttelt; aufrütteln; shake up; shook up/shaken up
aufgespürt; aufspüren; track down; tracked down
aufgesucht; aufsuchen; seek out; sought out
aufgeweckt; aufwecken; wake up; woke up/woken up
aufgezeichnet; aufzeichnen; tape; taped
aufgezogen; aufziehen; bring up; brought up
aufgezogen; aufziehen; rib; ribbed
ausgebeutet; ausbeuten; exploit; exploited
ausgebeutet; ausbeuten; milk; milked
ausgebootet; ausbooten; squeeze out; squeezed out
ausgebremst; ausbremsen; slow down; slowed down
ausgebuht; ausbuhen; boo; booed
ausgeforscht; ausforschen; spy out; spied out
ausgefragt; ausfragen; sound out; sounded out
ausgegraben; ausgraben; dig up; dug up
ausgegrenzt; ausgrenzen; exclude; excluded
ausgeknockt; ausknocken; knock out; knocked out
ausgekontert; auskontern; counter; countered
ausgeliefert; ausliefern; extradite; extradited
ausgelöst; auslösen; ransom; ransomed
ausgemustert; ausmustern; discard; discarded
ausgenommen; ausnehmen; fleece; fleeced
ausgenutzt; ausnutzen; take advantage of; took advantage of/taken advantage of
ausgepfiffen; auspfeifen; whistle at; whistled at
ausgeraubt; ausrauben; mug; mugged
ausgeschaltet; ausschalten; eliminate; eliminated
ausgeschimpft; ausschimpfen; scold; scolded
ausgeschlossen; ausschließen; bar; barred
ausgesetzt; aussetzen; abandon; abandoned
ausgesperrt; aussperren; lock out; locked out
ausgespielt; ausspielen; dribble past; dribbled past
ausgestattet; ausstatten; equip; equipped
ausgestochen; ausstechen; outshine; outshone
ausgesucht; aussuchen; pick; picked
ausgetauscht; austauschen; swap; swapped
ausgetrickst; austricksen; outfox; outfoxed
ausgetrickst; austricksen; outwit; outwitted
ausgewechselt; auswechseln; substitute; substituted
ausgewiesen; ausweisen; expel; expelled
ausgewählt; auswählen; select; selected
ausgezahlt; auszahlen; pay out; paid out
ausgezahlt; auszahlen; reimburse; reimbursed
beachtet; beachten; notice; noticed
beanstandet; beanstanden; object to; objected to
bearbeitet; bearbeiten; work on; worked on
beargwöhnt; beargwöhnen; distrust; distrusted
beaufsichtigt; beaufsichtigen; supervise; supervised
bedauert; bedauern; commiserate with; commiserated with
bedauert; bedauern; pity; pitied
bedient; bedienen; serve; served
bedrängt; bedrängen; harass; harassed
bedrückt; bedrücken; depress; depressed
beeidigt; beeidigen; swear in; swore in/sworn in
beeindruckt; beeindrucken; impress; impressed
beeinflusst; beeinflussen; influence; influenced
beerdigt; beerdigen; inter; interred
befehligt; befehligen; command; commanded
befreit; befreien; free; freed
befriedigt; befriedigen; satisfy; satisfied
befürchtet; befürchten; dread; dreaded
begeistert; begeistern; thrill; thrilled
beglaubigt; beglaubigen; accredit; accredited
begleitet; begleiten; escort; escorted
beglückt; beglücken; delight; delighted
begraben; begraben; bury; buried
begutachtet; begutachten; appraise; appraised
begünstigt; begünstigen; favour; favoured
behelligt; behelligen; bother; bothered
beherbergt; beherbergen; put up; put up
beherrscht; beherrschen; dominate; dominated
behindert; behindern; hinder; hindered
beigestanden; beistehen*; stand by; stood by
bekehrt; bekehren; convert; converted
beklatscht; beklatschen; clap for; clapped for
bekocht; bekochen; cook for; cooked for
bekämpft; bekämpfen; fight; fought
belagert; belagern; besiege; besieged
belastet; belasten; incriminate; incriminated
belauscht; belauschen; eavesdrop on; eavesdropped on
belehrt; belehren; lecture; lectured
beleuchtet; beleuchten; scrutinise; scrutinised
beliefert; beliefern; supply; supplied
belohnt; belohnen; reward; rewarded
belächelt; belächeln; smile at; smiled at
belästigt; belästigen; pester; pestered
bemerkt; bemerken; spot; spotted
bemitleidet; bemitleiden; feel sorry for; felt sorry for
bemuttert; bemuttern; mother; mothered
bemängelt; bemängeln; find fault with; found fault with
benachrichtigt; benachrichtigen; notify; notified
benotet; benoten; grade; graded
benutzt; benutzen; use; used
berufen; berufen; call up; called up
berührt; berühren; touch; touched
beschattet; beschatten; shadow; shadowed
beschossen; beschießen; fire at; fired at
beschrieben; beschreiben; describe; described
beschwichtigt; beschwichtigen; appease; appeased
beschworen; beschwören; beseech; beseeched
beschützt; beschützen; protect; protected
besprüht; besprühen; spray; sprayed
bestaunt; bestaunen; marvel at; marvelled at
bestellt; bestellen; send for; sent for
bestimmt; bestimmen; designate; designated
bestraft; bestrafen; punish; punished
bestätigt; bestätigen; confirm in office; confirmed in office
besänftigt; besänftigen; placate; placated
betrauert; betrauern; mourn; mourned
betreut; betreuen; look after; looked after
betäubt; betäuben; anaesthetise; anaesthetised
beunruhigt; beunruhigen; worry; worried
beurteilt; beurteilen; assess; assessed
bevollmächtigt; bevollmächtigen; authorise; authorised
bevormundet; bevormunden; patronise; patronised
bevorzugt; bevorzugen; give preference to; gave preference to/given preference to
bewacht; bewachen; guard; guarded
bewaffnet; bewaffnen; arm; armed
bewertet; bewerten; rate; rated
bezaubert; bezaubern; charm; charmed
bezeichnet; bezeichnen; label; labelled
bezichtigt; bezichtigen; blame; blamed
blamiert; blamieren; embarrass; embarrassed
blockiert; blockieren; block; blocked
bloßgestellt; bloßstellen; expose; exposed
boykottiert; boykottieren; boycott; boycotted
brüskiert; brüskieren; snub; snubbed
charakterisiert; charakterisieren; characterise; characterised
degradiert; degradieren; demote; demoted
delegiert; delegieren; delegate; delegated
demütigt; demütigen; humiliate; humiliated
denunziert; denunzieren; inform on; informed on
desinfiziert; desinfizieren; disinfect; disinfected
diffamiert; diffamieren; defame; defamed
diskriminiert; diskriminieren; discriminate against; discriminated against
disqualifiziert; disqualifizieren; disqualify; disqualified
durchgelassen; durchlassen; let through; let through
durchgewunken; durchwinken; wave through; waved through
durchschaut; durchschauen; see through; saw through/seen through
durchsucht; durchsuchen; search; searched
eingearbeitet; einarbeiten; break in; broke in/broken in
eingebürgert; einbürgern; naturalise; naturalised
eingeengt; einengen; hem in; hemmed in
eingefangen; einfangen; capture; captured
eingefordert; einfordern; reclaim; reclaimed
eingeholt; einholen; catch up on; caught up on
eingeholt; einholen; catch up with; caught up with
eingekreist; einkreisen; encircle; encircled
eingeplant; einplanen; plan for; planned for
eingerahmt; einrahmen; flank; flanked
eingeschlossen; einschließen; shut in; shut in
eingeschätzt; einschätzen; evaluate; evaluated
eingeschüchtert; einschüchtern; intimidate; intimidated
eingesetzt; einsetzen; install; installed
eingespannt; einspannen; rope in; roped in
eingesperrt; einsperren; lock up; locked up
eingestuft; einstufen; rank; ranked
eingetauscht; eintauschen; trade; traded
eingewechselt; einwechseln; bring on; brought on
eingeweiht; einweihen; let in on the secret; let in on the secret
emanzipiert; emanzipieren; emancipate; emancipated
empört; empören; outrage; outraged
engagiert; engagieren; engage; engaged
enteignet; enteignen; expropriate; expropriated
enterbt; enterben; disinherit; disinherited
entlarvt; entlarven; unmask; unmasked
entlastet; entlasten; exonerate; exonerated
entlohnt; entlohnen; remunerate; remunerated
entmachtet; entmachten; strip of power; stripped of power
entmutigt; entmutigen; discourage; discouraged
entsetzt; entsetzen; horrify; horrified
entthront; entthronen; dethrone; dethroned
enttäuscht; enttäuschen; disappoint; disappointed
entwaffnet; entwaffnen; disarm; disarmed
entzückt; entzücken; enchant; enchanted
erdrückt; erdrücken; overwhelm; overwhelmed
erduldet; erdulden; endure; endured
erfreut; erfreuen; please; pleased
ergriffen; ergreifen; seize; seized
ergänzt; ergänzen; complement; complemented
erheitert; erheitern; entertain; entertained
erinnert; erinnern; remind; reminded
erkannt; erkennen; recognise; recognised
erlöst; erlösen; deliver; delivered
ermordet; ermorden; murder; murdered
ermuntert; ermuntern; urge on; urged on
ermüdet; ermüden; tire; tired
erniedrigt; erniedrigen; degrade; degraded
ernährt; ernähren; feed; fed
erobert; erobern; conquer; conquered
erschossen; erschießen; shoot dead; shot dead
erschreckt; erschrecken; frighten; frightened
ersetzt; ersetzen; take the place of; took the place of/taken the place of
erstochen; erstechen; stab; stabbed
ersucht; ersuchen; petition; petitioned
ertragen; ertragen; bear; bore/borne
erwartet; erwarten; await; awaited
erwischt; erwischen; catch; caught
erwürgt; erwürgen; strangle; strangled
erzogen; erziehen; educate; educated
erzürnt; erzürnen; anger; angered
fallengelassen; fallenlassen; drop; dropped
fasziniert; faszinieren; fascinate; fascinated
fixiert; fixieren; pin down; pinned down
gebadet; baden; bathe; bathed
gebissen; beißen; bite; bit/bitten
geblendet; blenden; dazzle; dazzled
gebraucht; brauchen; need; needed
gebremst; bremsen; rein in; reined in
gecastet; casten; cast; cast
gedeckt; decken; cover for; covered for
gedemütigt; demütigen; humble; humbled
gedrängt; drängen; press; pressed
geduldet; dulden; tolerate; tolerated
gefasst; fassen; nab; nabbed
gefesselt; fesseln; handcuff; handcuffed
gefeuert; feuern; sack; sacked
gefilmt; filmen; film; filmed
gefolgt; folgen*; follow; followed
gefoltert; foltern; torture; tortured
gefordert; fordern; challenge; challenged
gefoult; foulen; foul; fouled
geführt; führen; guide; guided
gefürchtet; fürchten; fear; feared
gefüttert; füttern; spoon-feed; spoon-fed
gehauen; hauen; hit; hit
geheilt; heilen; cure; cured
gehetzt; hetzen; hound; hounded
gehindert; hindern; prevent; prevented
gehorcht; gehorchen*; obey; obeyed
gehänselt; hänseln; taunt; taunted
gehört; hören; hear; heard
gejagt; jagen; hunt; hunted
gekannt; kennen; know; knew/known
gekitzelt; kitzeln; tickle; tickled
geklont; klonen; clone; cloned
geknebelt; knebeln; gag; gagged
gekratzt; kratzen; scratch; scratched
gekrault; kraulen; stroke; stroked
gekreuzigt; kreuzigen; crucify; crucified
gekränkt; kränken; offend; offended
gekrönt; krönen; crown; crowned
geküsst; küssen; smooch; smooched
gelassen; lassen; let go; let go
geleitet; leiten; direct; directed
gelenkt; lenken; steer; steered
geliebt; lieben; love; loved
gelockt; locken; tempt; tempted
gelyncht; lynchen; lynch; lynched
gelähmt; lähmen; paralyse; paralysed
gemahnt; mahnen; dun; dunned
gemalt; malen; paint; painted
gemanagt; managen; manage; managed
gemaßregelt; maßregeln; discipline; disciplined
gemeldet; melden; turn in; turned in
gemieden; meiden; shun; shunned
gemobbt; mobben; mob; mobbed
gemocht; mögen; like; liked
gemustert; mustern; size up; sized up
genannt; nennen; name; named
genervt; nerven; annoy; annoyed
genötigt; nötigen; coerce; coerced
geoutet; outen; out; outed
gepackt; packen; grab; grabbed
gepiesackt; piesacken; needle; needled
geplagt; plagen; plague; plagued
gepriesen; preisen; extol; extolled
geprägt; prägen; shape; shaped
gequält; quälen; torment; tormented
gereizt; reizen; irritate; irritated
gerichtet; richten; judge; judged
gerufen; rufen; call for; called for
gerügt; rügen; reproach; reproached
gerührt; rühren; move; moved
geschickt; schicken; send; sent
geschlichtet; schlichten; reconcile; reconciled
geschmäht; schmähen; revile; reviled
geschmückt; schmücken; adorn; adorned
geschnappt; schnappen; bag; bagged
geschont; schonen; spare; spared
geschubst; schubsen; shove; shoved
geschult; schulen; tutor; tutored
geschwächt; schwächen; weaken; weakened
geschädigt; schädigen; harm; harmed
geschätzt; schätzen; esteem; esteemed
geschützt; schützen; safeguard; safeguarded
geschützt; schützen; shield; shielded
gesegnet; segnen; bless; blessed
gesehen; sehen; see; saw/seen
gesichtet; sichten; sight; sighted
gesperrt; sperren; ban; banned
gesponsert; sponsern; bankroll; bankrolled
gestalkt; stalken; stalk; stalked
gesteinigt; steinigen; stone; stoned
gestellt; stellen; corner; cornered
gestoßen; stoßen; push; pushed
gestreichelt; streicheln; caress; caressed
gestärkt; stärken; boost; boosted
gestärkt; stärken; strengthen; strengthened
gestört; stören; disturb; disturbed
gestützt; stützen; prop up; propped up
getadelt; tadeln; reprove; reproved
getauft; taufen; baptise; baptised
geteilt; teilen; divide; divided
getestet; testen; test; tested
getragen; tragen; carry; carried
getraut; trauen; wed; wedded
getreten; treten; kick; kicked
getrieben; treiben; drive; drove/driven
getäuscht; täuschen; delude; deluded
getäuscht; täuschen; fool; fooled
gewaschen; waschen; wash; washed
geweckt; wecken; rouse; roused
geweiht; weihen; ordain; ordained
gewonnen; gewinnen; win over; won over
gewürgt; würgen; choke; choked
gezeichnet; zeichnen; draw; drew/drawn
gezeigt; zeigen; show; showed/shown
gezwungen; zwingen; force; forced
gezähmt; zähmen; tame; tamed
gezüchtigt; züchtigen; whip; whipped
geärgert; ärgern; tease; teased
großgezogen; großziehen; rear; reared
gutgeheißen; gutheißen; endorse; endorsed
heimgefahren; heimfahren; drive home; drove home/driven home
heimgesucht; heimsuchen; haunt; haunted
herabgesetzt; herabsetzen; disparage; disparaged
herausgefordert; herausfordern; defy; defied
herausgeworfen; herauswerfen; throw out; threw out/thrown out
herbeigerufen; herbeirufen; page; paged
hereingelegt; hereinlegen; trick; tricked
herumgeführt; herumführen; show around; showed around/shown around
hervorgehoben; hervorheben; single out; singled out
hingehalten; hinhalten; stall; stalled
hingerichtet; hinrichten; execute; executed
hintergangen; hintergehen; double-cross; double-crossed
hinzugezogen; hinzuziehen; bring in; brought in
hofiert; hofieren; woo; wooed
hypnotisiert; hypnotisieren; hypnotise; hypnotised
idealisiert; idealisieren; idealise; idealised
identifiziert; identifizieren; identify; identified
imitiert; imitieren; impersonate; impersonated
inhaftiert; inhaftieren; imprison; imprisoned
inspiriert; inspirieren; inspire; inspired
instruiert; instruieren; brief; briefed
interessiert; interessieren; interest; interested
interniert; internieren; intern; interned
irritiert; irritieren; puzzle; puzzled
isoliert; isolieren; isolate; isolated
kaltgestellt; kaltstellen; sideline; sidelined
karikiert; karikieren; caricature; caricatured
kompromittiert; kompromittieren; compromise; compromised
konfrontiert; konfrontieren; confront; confronted
konsterniert; konsternieren; dismay; dismayed
kontaktiert; kontaktieren; contact; contacted
kopiert; kopieren; copy; copied
korrigiert; korrigieren; correct; corrected
kreditiert; kreditieren; credit; credited
legitimiert; legitimieren; legitimise; legitimised
liquidiert; liquidieren; liquidate; liquidated
losgeschickt; losschicken; send off; sent off
manipuliert; manipulieren; manipulate; manipulated
massiert; massieren; massage; massaged
missachtet; missachten; disregard; disregarded
missbraucht; missbrauchen; misuse; misused
misshandelt; misshandeln; mistreat; mistreated
missverstanden; missverstehen; misunderstand; misunderstood
mitgebracht; mitbringen; bring along; brought along
mitgenommen; mitnehmen; take along; took along/taken along
motiviert; motivieren; motivate; motivated
nachgeahmt; nachahmen; mimic; mimicked
nachgemacht; nachmachen; ape; aped
niedergebrüllt; niederbrüllen; shout down; shouted down
niedergeschlagen; niederschlagen; knock down; knocked down
niedergestochen; niederstechen; knife; knifed
nominiert; nominieren; shortlist; shortlisted
organisiert; organisieren; organise; organised
parodiert; parodieren; parody; parodied
persifliert; persiflieren; satirise; satirised
plagiiert; plagiieren; plagiarise; plagiarised
positioniert; positionieren; position; positioned
rasiert; rasieren; shave; shaved
registriert; registrieren; record; recorded
rehabilitiert; rehabilitieren; rehabilitate; rehabilitated
rekrutiert; rekrutieren; draft; drafted
repräsentiert; repräsentieren; act for; acted for
respektiert; respektieren; respect; respected
ruiniert; ruinieren; ruin; ruined
sabotiert; sabotieren; sabotage; sabotaged
sanktioniert; sanktionieren; sanction; sanctioned
schikaniert; schikanieren; bully; bullied
schockiert; schockieren; shock; shocked
sensibilisiert; sensibilisieren; sensitise; sensitised
stigmatisiert; stigmatisieren; stigmatise; stigmatised
stimuliert; stimulieren; stimulate; stimulated
terrorisiert; terrorisieren; terrorise; terrorised
therapiert; therapieren; counsel; counselled
toleriert; tolerieren; put up with; put up with
totgeschwiegen; totschweigen; hush up; hushed up
trainiert; trainieren; drill; drilled
traktiert; traktieren; badger; badgered
traumatisiert; traumatisieren; traumatise; traumatised
tyrannisiert; tyrannisieren; tyrannise; tyrannised
umgangen; umgehen; bypass; bypassed
umgarnt; umgarnen; ensnare; ensnared
umgebracht; umbringen; do away with; did away with/done away with
umgerannt; umrennen; run into; ran into/run into
umgerissen; umreißen; pull down; pulled down
umgeschult; umschulen; retrain; retrained
umgesiedelt; umsiedeln; resettle; resettled
umgestimmt; umstimmen; talk round; talked round
umhegt; umhegen; care for; cared for
umjubelt; umjubeln; acclaim; acclaimed
umkreist; umkreisen; circle; circled
umringt; umringen; crowd around; crowded around
umschwärmt; umschwärmen; swarm around; swarmed around
umsorgt; umsorgen; pamper; pampered
umworben; umwerben; court; courted
unterboten; unterbieten; undercut; undercut
unterdrückt; unterdrücken; oppress; oppressed
untergebracht; unterbringen; lodge; lodged
untergehakt; unterhaken; link arms with; linked arms with
unterjocht; unterjochen; subjugate; subjugated
unterschätzt; unterschätzen; underestimate; underestimated
untersucht; untersuchen; medically examine; medically examined
verabscheut; verabscheuen; loathe; loathed
verachtet; verachten; despise; despised
verarztet; verarzten; patch up; patched up
verbannt; verbannen; banish; banished
verblüfft; verblüffen; amaze; amazed
verbunden; verbinden; bandage; bandaged
verdammt; verdammen; damn; damned
verdrängt; verdrängen; push aside; pushed aside
verehrt; verehren; revere; revered
vereidigt; vereidigen; administer the oath to; administered the oath to
vereinnahmt; vereinnahmen; co-opt; co-opted
verewigt; verewigen; immortalise; immortalised
verflucht; verfluchen; curse; cursed
verführt; verführen; seduce; seduced
vergiftet; vergiften; poison; poisoned
vergrault; vergraulen; scare away; scared away
vergöttert; vergöttern; idolise; idolised
verherrlicht; verherrlichen; exalt; exalted
verhext; verhexen; bewitch; bewitched
verhätschelt; verhätscheln; coddle; coddled
verhöhnt; verhöhnen; jeer at; jeered at
verhört; verhören; interrogate; interrogated
verjagt; verjagen; chase away; chased away
verkannt; verkennen; misjudge; misjudged
verkauft; verkaufen; sell; sold
verkleidet; verkleiden; disguise; disguised
verklärt; verklären; glorify; glorified
verkuppelt; verkuppeln; set up on a date; set up on a date
verlacht; verlachen; deride; derided
verlegt; verlegen; publish; published
verletzt; verletzen; hurt; hurt
verleumdet; verleumden; slander; slandered
verlobt; verloben; betroth; betrothed
verloren; verlieren; lose; lost
vermarktet; vermarkten; market; marketed
vermisst; vermissen; miss; missed
vermittelt; vermitteln; place; placed
vermöbelt; vermöbeln; thrash; thrashed
vernachlässigt; vernachlässigen; neglect; neglected
vernichtet; vernichten; annihilate; annihilated
verpfiffen; verpfeifen; blow the whistle on; blew the whistle on/blown the whistle on
verpflegt; verpflegen; cater for; catered for
verpflichtet; verpflichten; sign; signed
verprügelt; verprügeln; beat up; beat up/beaten up
verraten; verraten; give away; gave away/given away
verschickt; verschicken; send away; sent away
verschleppt; verschleppen; abduct; abducted
verschmäht; verschmähen; spurn; spurned
verschont; verschonen; leave unharmed; left unharmed
verschreckt; verschrecken; startle; startled
versenkt; versenken; sink; sank/sunk
versichert; versichern; insure; insured
versklavt; versklaven; enslave; enslaved
versorgt; versorgen; provide for; provided for
verstanden; verstehen; understand; understood
versteckt; verstecken; hide; hid/hidden
verstoßen; verstoßen; disown; disowned
verstümmelt; verstümmeln; maim; maimed
verteufelt; verteufeln; demonise; demonised
vertrieben; vertreiben; drive out; drove out/driven out
vertröstet; vertrösten; put off; put off
verunglimpft; verunglimpfen; vilify; vilified
verunsichert; verunsichern; unsettle; unsettled
verwaltet; verwalten; administer; administered
verwarnt; verwarnen; caution; cautioned
verwechselt; verwechseln; mistake for somebody else; mistook for somebody else/mistaken for somebody else
verwirrt; verwirren; confuse; confused
verwundet; verwunden; wound; wounded
verwöhnt; verwöhnen; spoil; spoilt
verzaubert; verzaubern; cast a spell on; cast a spell on
verzärtelt; verzärteln; mollycoddle; mollycoddled
verängstigt; verängstigen; scare; scared
verärgert; verärgern; upset; upset
vorgeführt; vorführen; show up; showed up/shown up
vorgelassen; vorlassen; let pass; let pass
vorgemerkt; vormerken; pencil in; pencilled in
vorgewarnt; vorwarnen; forewarn; forewarned
vorgezogen; vorziehen; prefer; preferred
wahrgenommen; wahrnehmen; perceive; perceived
weggelockt; weglocken; lure away; lured away
weggeschickt; wegschicken; turn away; turned away
weggestoßen; wegstoßen; push away; pushed away
weggestoßen; wegstoßen; thrust aside; thrust aside
wiedergewählt; wiederwählen; re-elect; re-elected
zensiert; zensieren; censor; censored
zermürbt; zermürben; wear down; wore down/worn down
zugelassen; zulassen; license; licensed
zugelächelt; zulächeln*; smile to; smiled to
zugeordnet; zuordnen; assign; assigned
zugesetzt; zusetzen*; put pressure on; put pressure on
zugewunken; zuwinken*; wave at; waved at
zugezwinkert; zuzwinkern*; wink at; winked at
zurechtgewiesen; zurechtweisen; reprehend; reprehended
zurückgehalten; zurückhalten; hold back; held back
zurückgelassen; zurücklassen; leave behind; left behind
zurückgepfiffen; zurückpfeifen; call off; called off
zurückgerufen; zurückrufen; call back; called back
zurückgeschickt; zurückschicken; send back; sent back
zurückgestoßen; zurückstoßen; push back; pushed back
zurückgewiesen; zurückweisen; rebuff; rebuffed
zusammengestaucht; zusammenstauchen; carpet; carpeted
überboten; überbieten; outbid; outbid
überfahren; überfahren; knock over; knocked over
überfallen; überfallen; ambush; ambushed
überflügelt; überflügeln; outstrip; outstripped
überfordert; überfordern; overtax; overtaxed
überführt; überführen; convict; convicted
übergangen; übergehen; overlook; overlooked
übergangen; übergehen; pass over; passed over
überhört; überhören; turn a deaf ear to; turned a deaf ear to
überlebt; überleben; outlive; outlived
überlistet; überlisten; outsmart; outsmarted
übermannt; übermannen; overpower; overpowered
überprüft; überprüfen; vet; vetted
überredet; überreden; persuade; persuaded
überrundet; überrunden; lap; lapped
überschätzt; überschätzen; overrate; overrated
übersetzt; übersetzen; translate; translated
überstimmt; überstimmen; outvote; outvoted
übertroffen; übertreffen; surpass; surpassed
überwältigt; überwältigen; subdue; subdued
""")
