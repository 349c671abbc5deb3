"""What German articles tell about the words they use."""

import re
from collections import Counter

from training.made.german_clauses import Vocabulary

_SMALL = re.compile(r"\b[a-zäöü][a-zäöüß]{2,}\b")
_CAPITAL = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]+\b")
_AFTER_ARTICLE = re.compile(
    r"\b(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|keine|zur|zum)\s+([A-ZÄÖÜ][\w-]+)"
)
_AFTER_IN = re.compile(r"\b[Ii]n\s+([A-ZÄÖÜ][\w-]+)")


def vocabulary(texts: list[str]) -> Vocabulary:
    """Give what German texts tell about their words."""
    small = Counter(word for text in texts for word in _SMALL.findall(text))
    capital = Counter(word.lower() for text in texts for word in _CAPITAL.findall(text))
    return Vocabulary(frozenset(word for word, count in small.items() if capital[word] < count), common(texts))


def common(texts: list[str]) -> frozenset[str]:
    """Give the nouns that stand behind articles more often than behind a bare "in": they are no names of places."""
    articled = Counter(word for text in texts for word in _AFTER_ARTICLE.findall(text))
    bare = Counter(word for text in texts for word in _AFTER_IN.findall(text))
    return frozenset(word for word, count in bare.items() if articled[word] > count / 2) | _NO_PLACES


_NO_PLACES = frozenset(
    "Kraft Frage Haft Folge Betrieb Höhe Richtung Zukunft Form Anspruch Anwesenheit Begleitung Bezug Brand Fahrt "
    "Flammen "
    "Gang Gefahr Gewahrsam Hinblick Kürze Kauf Luft Not Ordnung Polizeigewahrsam Ruhe Schach Sicherheit Sicht "
    "Teilen Trümmern Untersuchungshaft Verbindung Vergessenheit Vertretung Verwahrung Zusammenarbeit Zusammenhang "
    "Zweifel Empfang Erfüllung Erscheinung Erwägung Relation Rente Pension Serie Auftrag Besitz Bewegung Deckung "
    "Einklang Freiheit Händen Klammern Konkurrenz Krankenhäusern Krankenhäuser Mitleidenschaft Panik "
    "Privatbesitz Runde "
    "Schulen Stücke Städten Tränen Umlauf Zeiten Ländern Interviews Internet Wirklichkeit Anbetracht Absprache "
    "Abstimmung Ergänzung Planung Produktion Rechnung Stellung Verdacht Zahlen Prozent Euro Millionen "
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Gruppe Medien Asylverfahren "
    "Führung Summe Dollar Deutsch Englisch Minute Trance Scharen Reih Frieden Abwesenheit Aussicht Angriff".split()
)
