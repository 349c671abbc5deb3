"""More verbs of the half of the contrast sets that is trained on, in the forms that most of its frames ask for."""

from training.contrast.events import Verb

_PREFIXES = "herein zurück heraus nieder bloß fest frei nach weg los ab an auf aus bei ein her hin um vor zu".split()


def plain_verbs(table: str) -> tuple[Verb, ...]:
    """Read a table of verbs: participle, infinitive, English base and past; `/` before another past participle.

    A `*` behind the infinitive marks the dative. They have no preterite, no noun and no other words.
    """
    return tuple(_verb(*(cell.strip() for cell in line.split(";"))) for line in table.strip().splitlines())


def _verb(participle: str, infinitive: str, base: str, past: str) -> Verb:
    dative, infinitive = infinitive.endswith("*"), infinitive.removesuffix("*")
    past, _, past_participle = past.partition("/")
    prefix = next(
        (each for each in _PREFIXES if participle.startswith(f"{each}ge") and infinitive.startswith(each)), ""
    )
    with_zu = f"{prefix}zu{infinitive.removeprefix(prefix)}" if prefix else f"zu {infinitive}"
    return Verb(
        participle, "", infinitive, with_zu, "", base, past, past_participle or past, greeting=False, dative=dative,
        phrases=None,
    )  # fmt: skip


PLAIN = plain_verbs("""
abgelenkt; ablenken; distract; distracted
abgeschrieben; abschreiben; write off; wrote off/written off
abgeschoben; abschieben; deport; deported
abgewählt; abwählen; vote out; voted out
abgehört; abhören; wiretap; wiretapped
abgefangen; abfangen; intercept; intercepted
abgehängt; abhängen; outpace; outpaced
abgemahnt; abmahnen; reprimand; reprimanded
abgeworben; abwerben; poach; poached
akzeptiert; akzeptieren; accept; accepted
amüsiert; amüsieren; amuse; amused
angebrüllt; anbrüllen; shout at; shouted at
angefeuert; anfeuern; cheer on; cheered on
angefleht; anflehen; implore; implored
angegrinst; angrinsen; grin at; grinned at
angeleitet; anleiten; instruct; instructed
angespuckt; anspucken; spit at; spat at
angerempelt; anrempeln; jostle; jostled
angeschossen; anschießen; shoot and wound; shot and wounded
angeschrien; anschreien; yell at; yelled at
angesehen; ansehen; look at; looked at
angesprochen; ansprechen; approach; approached
angestarrt; anstarren; stare at; stared at
angestiftet; anstiften; incite; incited
angetrieben; antreiben; spur on; spurred on
angestellt; anstellen; employ; employed
angezweifelt; anzweifeln; doubt; doubted
aufgefordert; auffordern; call upon; called upon
aufgehalten; aufhalten; delay; delayed
aufgeheitert; aufheitern; cheer up; cheered up
aufgehetzt; aufhetzen; stir up; stirred up
aufgeklärt; aufklären; enlighten; enlightened
aufgenommen; aufnehmen; take in; took in/taken in
aufgespürt; aufspüren; track down; tracked down
aufgesucht; aufsuchen; seek out; sought out
aufgeweckt; aufwecken; wake up; woke up/woken up
aufgezogen; aufziehen; bring up; brought up
ausgebeutet; ausbeuten; exploit; exploited
ausgebremst; ausbremsen; slow down; slowed down
ausgebuht; ausbuhen; boo; booed
ausgeforscht; ausforschen; spy out; spied out
ausgegrenzt; ausgrenzen; exclude; excluded
ausgeliefert; ausliefern; extradite; extradited
ausgepfiffen; auspfeifen; whistle at; whistled at
ausgeraubt; ausrauben; mug; mugged
ausgesperrt; aussperren; lock out; locked out
ausgetrickst; austricksen; outwit; outwitted
ausgewechselt; auswechseln; substitute; substituted
ausgewiesen; ausweisen; expel; expelled
ausgezahlt; auszahlen; pay out; paid out
beachtet; beachten; notice; noticed
bedauert; bedauern; pity; pitied
bedient; bedienen; serve; served
bedrängt; bedrängen; harass; harassed
beeindruckt; beeindrucken; impress; impressed
beeinflusst; beeinflussen; influence; influenced
befreit; befreien; free; freed
beglaubigt; beglaubigen; accredit; accredited
begraben; begraben; bury; buried
begünstigt; begünstigen; favour; favoured
behindert; behindern; hinder; hindered
beherbergt; beherbergen; put up; put up
bekehrt; bekehren; convert; converted
belächelt; belächeln; smile at; smiled at
belauscht; belauschen; eavesdrop on; eavesdropped on
belehrt; belehren; lecture; lectured
belohnt; belohnen; reward; rewarded
bemerkt; bemerken; spot; spotted
bemitleidet; bemitleiden; feel sorry for; felt sorry for
benachrichtigt; benachrichtigen; notify; notified
berührt; berühren; touch; touched
beschattet; beschatten; shadow; shadowed
beschützt; beschützen; protect; protected
besänftigt; besänftigen; placate; placated
bestätigt; bestätigen; confirm in office; confirmed in office
bestraft; bestrafen; punish; punished
beurteilt; beurteilen; assess; assessed
bevormundet; bevormunden; patronise; patronised
bewacht; bewachen; guard; guarded
bezichtigt; bezichtigen; blame; blamed
bloßgestellt; bloßstellen; expose; exposed
boykottiert; boykottieren; boycott; boycotted
diskriminiert; diskriminieren; discriminate against; discriminated against
durchschaut; durchschauen; see through; saw through/seen through
durchsucht; durchsuchen; search; searched
eingearbeitet; einarbeiten; break in; broke in/broken in
eingebürgert; einbürgern; naturalise; naturalised
eingeholt; einholen; catch up with; caught up with
eingesperrt; einsperren; lock up; locked up
eingeschüchtert; einschüchtern; intimidate; intimidated
eingeweiht; einweihen; let in on the secret; let in on the secret
enteignet; enteignen; expropriate; expropriated
enterbt; enterben; disinherit; disinherited
entlarvt; entlarven; unmask; unmasked
entlastet; entlasten; exonerate; exonerated
entmachtet; entmachten; strip of power; stripped of power
enttäuscht; enttäuschen; disappoint; disappointed
entwaffnet; entwaffnen; disarm; disarmed
erdrückt; erdrücken; overwhelm; overwhelmed
erkannt; erkennen; recognise; recognised
ernährt; ernähren; feed; fed
erschossen; erschießen; shoot dead; shot dead
erschreckt; erschrecken; frighten; frightened
erwischt; erwischen; catch; caught
erzogen; erziehen; educate; educated
geduldet; dulden; tolerate; tolerated
gefeuert; feuern; sack; sacked
gefilmt; filmen; film; filmed
gefoltert; foltern; torture; tortured
gefolgt; folgen*; follow; followed
gefürchtet; fürchten; fear; feared
geheilt; heilen; cure; cured
gehindert; hindern; prevent; prevented
gehört; hören; hear; heard
gekannt; kennen; know; knew/known
geknebelt; knebeln; gag; gagged
geliebt; lieben; love; loved
gemocht; mögen; like; liked
genervt; nerven; annoy; annoyed
gequält; quälen; torment; tormented
geschlichtet; schlichten; reconcile; reconciled
geschont; schonen; spare; spared
geschubst; schubsen; shove; shoved
geschwächt; schwächen; weaken; weakened
geschützt; schützen; shield; shielded
gesehen; sehen; see; saw/seen
gesegnet; segnen; bless; blessed
gesperrt; sperren; ban; banned
gestört; stören; disturb; disturbed
gestärkt; stärken; strengthen; strengthened
getestet; testen; test; tested
getraut; trauen; wed; wedded
getäuscht; täuschen; fool; fooled
geweckt; wecken; rouse; roused
gezwungen; zwingen; force; forced
geärgert; ärgern; tease; teased
hereingelegt; hereinlegen; trick; tricked
hingehalten; hinhalten; stall; stalled
hintergangen; hintergehen; double-cross; double-crossed
identifiziert; identifizieren; identify; identified
inspiriert; inspirieren; inspire; inspired
instruiert; instruieren; brief; briefed
kontaktiert; kontaktieren; contact; contacted
konfrontiert; konfrontieren; confront; confronted
manipuliert; manipulieren; manipulate; manipulated
missachtet; missachten; disregard; disregarded
misshandelt; misshandeln; mistreat; mistreated
motiviert; motivieren; motivate; motivated
niedergeschlagen; niederschlagen; knock down; knocked down
parodiert; parodieren; parody; parodied
rehabilitiert; rehabilitieren; rehabilitate; rehabilitated
respektiert; respektieren; respect; respected
sanktioniert; sanktionieren; sanction; sanctioned
schikaniert; schikanieren; bully; bullied
terrorisiert; terrorisieren; terrorise; terrorised
therapiert; therapieren; counsel; counselled
toleriert; tolerieren; put up with; put up with
umgangen; umgehen; bypass; bypassed
umgestimmt; umstimmen; talk round; talked round
umworben; umwerben; court; courted
unterboten; unterbieten; undercut; undercut
unterschätzt; unterschätzen; underestimate; underestimated
untersucht; untersuchen; medically examine; medically examined
überführt; überführen; convict; convicted
übergangen; übergehen; pass over; passed over
überfallen; überfallen; ambush; ambushed
überredet; überreden; persuade; persuaded
überschätzt; überschätzen; overrate; overrated
überstimmt; überstimmen; outvote; outvoted
übertroffen; übertreffen; surpass; surpassed
verachtet; verachten; despise; despised
verbannt; verbannen; banish; banished
verehrt; verehren; revere; revered
verflucht; verfluchen; curse; cursed
verführt; verführen; seduce; seduced
vergiftet; vergiften; poison; poisoned
vergöttert; vergöttern; idolise; idolised
verhöhnt; verhöhnen; jeer at; jeered at
verhört; verhören; interrogate; interrogated
verklärt; verklären; glorify; glorified
verkuppelt; verkuppeln; set up on a date; set up on a date
verleumdet; verleumden; slander; slandered
vermisst; vermissen; miss; missed
vermittelt; vermitteln; place; placed
vernachlässigt; vernachlässigen; neglect; neglected
verpflichtet; verpflichten; sign; signed
verprügelt; verprügeln; beat up; beat up/beaten up
verschont; verschonen; leave unharmed; left unharmed
versteckt; verstecken; hide; hid/hidden
verstanden; verstehen; understand; understood
verstoßen; verstoßen; disown; disowned
verteufelt; verteufeln; demonise; demonised
vertröstet; vertrösten; put off; put off
verunsichert; verunsichern; unsettle; unsettled
verwarnt; verwarnen; caution; cautioned
verwöhnt; verwöhnen; spoil; spoilt
verwechselt; verwechseln; mistake for somebody else; mistook for somebody else/mistaken for somebody else
vorgelassen; vorlassen; let pass; let pass
vorgezogen; vorziehen; prefer; preferred
weggestoßen; wegstoßen; push away; pushed away
zurückgerufen; zurückrufen; call back; called back
zurückgewiesen; zurückweisen; rebuff; rebuffed
""")
