"""Other words for what a German question says, and words that say the opposite."""

import random
import re

from training.made.german_people import FIRST, FIRST_NAMES
from training.made.german_phrases import TIME_PHRASE

_IDLE = re.compile(
    r"(?<!\bbis)(?<!\bfür)(?<!\bseit)(?<!\bvon)(?<!\bab)(?<!\berst)(?<!\bnoch) (?:erst kürzlich|auch|jedoch|"
    r"allerdings|zudem|außerdem|ferner|dagegen|hingegen|daher|deshalb|deswegen|somit|demnach|nun|jetzt|"
    r"heute|gestern|unterdessen|inzwischen|mittlerweile|ebenfalls|bereits|schließlich|dann|danach|daraufhin|zunächst|"
    r"derweil|indes|indessen|offenbar|weiterhin|zwar|also|dabei|damit|dadurch|aber|vorgestern|wiederum|gleichzeitig|"
    r"ebenso|schon|sogar|morgen|unter anderem|nach eigenen Angaben|am gestrigen \w+|am heutigen \w+|derzeit|zurzeit|"
    r"nach Angaben \w+ \w+|in der Zwischenzeit|laut Polizei|zum Beispiel|kürzlich|dort|hier)(?=[ ,.?]|$)"
)
_DROPPED = 0.35
"""How often a phrase of time or place in the question is left out: people ask less than the article says."""
_SYNONYM_PAIRS = (
    "Menschen:Personen Personen:Menschen verhaftet:festgenommen festgenommen:verhaftet getötet:umgebracht "
    "unterzeichnet:unterschrieben zerstört:vernichtet gefordert:verlangt erhielt:bekam erhielten:bekamen "
    "erhalten:bekommen bekam:erhielt starb:verstarb gestorben:verstorben angekündigt:in_Aussicht_gestellt "
    "errichtet:gebaut gegründet:ins_Leben_gerufen erneut:wieder rund:etwa etwa:ungefähr Anschlag:Angriff "
    "Auto:Fahrzeug entdeckt:gefunden gefunden:entdeckt beendet:abgeschlossen veröffentlicht:publiziert "
    "begonnen:angefangen Vereinigten_Staaten:USA Konferenz:Tagung Krankenhaus:Hospital derzeit:momentan "
    "Polizisten:Polizeibeamte Streit:Konflikt sofort:umgehend ungefähr:etwa teilweise:zum_Teil mehrere:einige "
    "zahlreiche:viele ebenfalls:auch verboten:untersagt untersagt:verboten gestoppt:angehalten erlaubt:gestattet "
    "beschädigt:in_Mitleidenschaft_gezogen gesunken:zurückgegangen gestiegen:angestiegen verstorben:gestorben "
    "bestätigt:bekräftigt ausgezeichnet:geehrt erschossen:getötet gezeigt:präsentiert vorgestellt:präsentiert "
    "verkauft:veräußert entlassen:gefeuert gekauft:erworben Kosten:Ausgaben Gespräche:Unterredungen Ziel:Zweck"
)
_SYNONYMS = {a: b for a, b in (pair.replace("_", " ").split(":") for pair in _SYNONYM_PAIRS.split())}
"""Words of the same gender, number and place in the sentence that may stand for each other."""
_OPPOSITE_PAIRS = (
    "stieg:sank stiegen:sanken gestiegen:gesunken gewann:verlor gewannen:verloren gewonnen:verloren "
    "begann:endete begannen:endeten "
    "mehr:weniger ersten:letzten erster:letzter abgelehnt:angenommen erlaubt:verboten geöffnet:geschlossen "
    "eröffnet:geschlossen bestätigte:dementierte bestätigten:dementierten bestätigt:dementiert erhöht:gesenkt "
    "freigesprochen:verurteilt größte:kleinste größten:kleinsten höchste:niedrigste höchsten:niedrigsten "
    "höher:niedriger "
    "größer:kleiner älter:jünger älteste:jüngste ältesten:jüngsten nördlich:südlich westlich:östlich "
    "leicht:schwer Gewinn:Verlust Gewinne:Verluste Erfolg:Misserfolg kritisierte:lobte kritisierten:lobten "
    "begrüßte:kritisierte "
    "begrüßten:kritisierten unterstützt:bekämpft neue:alte neuen:alten neuer:alter östlichen:westlichen "
    "nördlichen:südlichen "
    "besser:schlechter stärker:schwächer zugenommen:abgenommen gegründet:aufgelöst verhaftet:freigelassen "
    "festgenommen:freigelassen teurer:billiger früher:später"
)
OPPOSITES = {a: b for pair in _OPPOSITE_PAIRS.split() for a, b in (pair.split(":"), pair.split(":")[::-1])}
"""Words that a sentence denies by saying the other."""
OPPOSITE = re.compile(rf"\b(?:{'|'.join(sorted(OPPOSITES, key=len, reverse=True))})\b")
_REPLACED = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _SYNONYMS), key=len, reverse=True))})\b")
_SYNONYM_SHARE = 0.6


def vary(rest: str, chance: random.Random) -> str:
    """Give the part of a question behind the verb in other words: shorter, surnames only, synonyms."""
    rest = _IDLE.sub("", rest)
    if chance.random() < _DROPPED:
        rest = TIME_PHRASE.sub("", rest)
    if chance.random() < 0.5:
        rest = FIRST.sub(lambda m: m[2] if m[1] in FIRST_NAMES and m[2] not in FIRST_NAMES else m[0], rest)
    return _REPLACED.sub(lambda m: _SYNONYMS[m[0]] if chance.random() < _SYNONYM_SHARE else m[0], rest)
