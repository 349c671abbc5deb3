"""What a German noun phrase names: a person, a country, a thing; who holds which office."""

import re

from training.made.german_words import DETERMINERS, SMALL_WORDS

_ROLES = (
    "Mann Frau Junge Mädchen Kind Präsident Kanzler Minister Sprecher Chef Leiter Vorsitzende Vorsitzender Polizist "
    "Richter Anwalt Arzt König Papst Bischof Bürgermeister Abgeordnete Abgeordneter Senator Gouverneur General Soldat "
    "Täter Opfer Fahrer Pilot Angeklagte Angeklagter Verdächtige Verdächtiger Autor Schriftsteller Schauspieler Sänger "
    "Musiker Politiker Trainer Spieler Torwart Stürmer Forscher Wissenschaftler Professor Journalist Reporter Experte "
    "Botschafter Beamte Direktor Gründer Premier Regierungschef Staatschef Sohn Tochter Vater Mutter Bruder Bürger "
    "Menschen Personen Männer Frauen Kinder Polizisten Soldaten Demonstranten Bewohner Einwohner Anhänger Gegner "
    "Mitglieder Ärzte Richter Wähler Bundestrainer Kommissar Sekretär Generalsekretär Kandidat Nachfolger "
    "Vorgänger Passagiere Arbeiter Mitarbeiter Student Studenten Schüler Lehrer Eltern Zeuge Zeugen Ermittler "
    "Rebellen Terroristen Taliban Abgeordneten Behörden Kritiker Aktivisten Fans Zuschauer Teilnehmer Wanderer Hacker "
    "Erfinder Entdecker Besitzer Betreiber Inhaber Käufer Verkäufer Sieger Gewinner Präsidentin Kanzlerin Ministerin "
    "Archäologen Astronomen Biologen Physiker Chemiker Mediziner Historiker Künstler Regisseur Komponist Maler"
)
_ROLE_WORDS = frozenset(_ROLES.split())
ROLE_ENDINGS = tuple(
    (
        "meisterin leiterin chefin direktorin rektor rektorin trainerin "
        "minister präsident sprecher chef kanzler richter anwalt leiter trainer sekretär meister ministerin "
        "präsidentin sprecherin kanzlerin vorsitzende vorsitzender beauftragte beauftragter direktor kommissar "
        "kommissarin botschafter politiker politikerin experte führer gründer autor könig königin papst senator "
        "senatorin gouverneur kandidat kandidatin leute arbeiter beamte beamter beamten polizisten soldaten forscher "
        "isten mitglieder gegner anhänger bewohner schützer kämpfer wissenschaftler präsidenten kinder männer frauen "
        "fahrer abgeordnete abgeordneter bischof erinnen Vorsitzende Vorsitzender Präsident Präsidentin Chef Chefin "
        "Sprecher Sprecherin Minister Kanzler Leiter Direktor Generalsekretär Trainer"
    ).split()
)
_BODIES = tuple(
    (
        "polizei regierung partei gericht staatsanwaltschaft ministerium parlament bundestag bundesrat senat "
        "kommission gewerkschaft verband konzern unternehmen firma behörde behörden amt feuerwehr armee fraktion "
        "verein organisation gerichtshof stadtrat sicherheitsrat opposition koalition nato eu uno spd cdu csu fdp "
        "grünen anwaltschaft hersteller betreiber bundeswehr streitkräfte truppen ermittler stiftung kammer gruppe "
        "weltverband bündnis bank gesellschaft polizeibehörde jury mannschaft hamas hisbollah linke"
    ).split()
)
_COUNTRIES = frozenset(
    "Deutschland England Schottland Wales Irland Frankreich Israel Russland China Japan Österreich Polen Italien "
    "Spanien Großbritannien Indien Pakistan "
    "Nordkorea Südkorea Syrien Ägypten Griechenland Kanada Brasilien Venezuela Kuba Mexiko Georgien Schweden Norwegen "
    "Dänemark Finnland Belgien Ungarn Tschechien Rumänien Bulgarien Serbien Kroatien Afghanistan Indonesien Australien "
    "Neuseeland Südafrika Nigeria Kenia Somalia Äthiopien Libyen Tunesien Marokko Algerien Thailand Vietnam".split()
)
_NAMED_LANDS = frozenset(
    "Iran Irak Libanon Sudan Jemen Türkei Schweiz Ukraine Slowakei Kosovo Tschad Vatikan Mongolei".split()
)
FIRST_NAMES = frozenset(
    (
        "Abbas Abdul Adam Adolf Ahmed Alain Albert Alberto Alejandro Alexander Alexej Alexis Alfred Ali Alice Amir "
        "Anders Andrea Andreas Andrew Andrzej Angela Anna Anne Annette Anthony Antonio Ariel Arnold Arthur Barack "
        "Barbara Benedikt Benjamin Bernd Bernhard Bert Bill Björn Bob Bodo Boris Brigitte Bruno Carl Carlos "
        "Carsten Charles Chris Christian Christiane Christine Christoph Christopher Claudia Condoleezza Daniel "
        "Daniela Dave David Denis Dennis Detlef Dick Dieter Dietmar Dilma Dirk Dmitri Dominique Donald Donna "
        "Edmund Eduard Edward Ehud Elisabeth Elke Emmanuel Enrico Eric Erich Erika Ernst Erwin Eva Evo Fabian "
        "Felix Ferdinand Fernando Fidel Florian Francis Franco Frank Franz Fred Friedrich Fritz Gabriel Gabriele "
        "Georg George Gerald Gerd Gerhard Gerold Gert Gordon Greg Gregor Guido Gustav Günter Günther Hamid "
        "Hannelore Hans Hans-Peter Harald Harry Hartmut Hassan Heide Heidi Heiko Heiner Heinrich Heinz Helen Helga "
        "Helmut Henning Henry Herbert Hermann Hilde Hillary Holger Horst Hosni Hubert Hugo Ian Ibrahim Igor Ilse "
        "Ingo Ingrid Isabel Iwan Jack Jacques Jakob James Jan Jean Jean-Claude Jens Jeremy Jim Joachim Joe Johann "
        "Johannes John Jon Jonas Joschka Josef Joseph José Juan Judith Julia Julian Jörg Jürgen Kai Karen Karin "
        "Karl Karl-Heinz Karl-Theodor Karsten Katharina Katrin Kenneth Kevin Kim Klaus Kofi Konrad Kurt Lance "
        "Larry Lars Laura Lech Leo Leon Lewis Linda Lothar Louis Luca Lucas Ludwig Luis Lukas Lula Lutz Mahmoud "
        "Mahmud Manfred Manuel Marc Marcel Marco Marcus Margaret Maria Marie Mario Mark Markus Martin Martina "
        "Mathias Matteo Matthias Max Maximilian Mehmet Michael Michail Michelle Miguel Mike Mirko Mohamed Mohammed "
        "Monika Muammar Nancy Nelson Nicolas Nicole Niels Nikolaus Norbert Nouri Olaf Oliver Olli Oscar Oskar Otto "
        "Pablo Patrick Paul Paula Pedro Peer Per Peter Petra Philipp Pierre Rafael Rainer Ralf Ralph Ray Raymond "
        "Recep Reiner Reinhard Renate René Ricardo Richard Robert Roberto Roger Roland Rolf Roman Ronald Rosa "
        "Rudolf Rupert Sabine Saddam Sandra Scott Sebastian Sepp Sergei Sergej Sigmar Silvio Simon Sophie Stefan "
        "Steffen Stephan Stephen Steve Steven Susanne Sven Sylvia Tarja Ted Terry Theo Theodor Thomas Thorsten Tim "
        "Timo Tobias Tom Tommy Tony Torsten Udo Ulla Ulrich Ulrike Ursula Ute Uwe Vera Victor Viktor Vincent "
        "Vladimir Volker Walter Werner Wilhelm Willi William Willy Winfried Wladimir Wolf Wolfgang Wolfram Yasser "
        "Yvonne Zoran"
    ).split()
)
"""First names that are common in the news."""
_NOT_A_PERSON = re.compile(
    r"(?:moment|kontinent|orient|motor|reaktor|sektor|faktor|terror|traktor|medizin|benzin|disziplin)$"
)
_PERSON_ENDING = re.compile(r"(?:ant|ent|ist|or|eur|loge|nom)$")


def person_or_thing(phrase: str, people: frozenset[str]) -> str | None:
    """Give what a noun phrase names: "person" (or a body that acts), "country", "thing"; None where that is unsure."""
    words = re.sub(r"\s*\([^()]*\)", "", phrase).split()
    capital = [i for i, word in enumerate(words) if word[0].isupper() and (i or word.lower() not in SMALL_WORDS)]
    if not capital:
        return None
    i = capital[0]
    head, after = words[i], (words[i + 1] if i + 1 < len(words) else "")
    article = words[0].lower() if words[0].lower() in DETERMINERS else ""
    if len(words) == 1 + bool(article) and head in (_NAMED_LANDS if article else _COUNTRIES):
        return "country"
    if _is_person(head, after, people, named=len(capital) > 1, article=bool(article)):
        return "person"
    if not article:
        plural = head.lower().endswith(("en", "e")) and not head.lower().endswith("innen")
        return "thing" if i > 0 and words[0][0].isupper() and plural else None
    return None if after[:1].isupper() else _by_ending(article, head.lower())


def _is_person(head: str, after: str, people: frozenset[str], *, named: bool, article: bool) -> bool:
    if re.fullmatch(r"[A-ZÄÖÜ]{3,}", head):
        return True  # an organisation's initials
    if (head in FIRST_NAMES and named) or (head in people and not article):
        return True
    if head in _ROLE_WORDS or head.endswith(ROLE_ENDINGS) or head.lower().endswith(_BODIES):
        return True
    return after in FIRST_NAMES or after in people


def _by_ending(article: str, noun: str) -> str | None:
    """Give what a noun with an article names by the ending of the noun."""
    if noun in ("mehrheit", "teil", "großteil", "hälfte", "paar", "reihe"):
        return None
    if article in ("die", "eine") and noun.endswith("in") and not _NOT_A_PERSON.search(noun):
        return "person"
    if article in ("der", "ein") and noun.endswith(("er", "e", "ling")):
        return None
    if article in ("der", "ein") and _PERSON_ENDING.search(noun) and not _NOT_A_PERSON.search(noun):
        return "person"
    if article in _PLURAL and noun.endswith(("er", "en", "te", "innen")):
        return "thing" if noun.endswith(("ungen", "tionen", "täten", "heiten", "keiten", "schaften")) else None
    return "thing"


_PLURAL = ("die", "alle", "viele", "mehrere", "einige", "zahlreiche", "beide")
_NAME = r"[A-ZÄÖÜ][\w’'-]+(?: (?:(?:von|van|de|bin|der|al) )*[A-ZÄÖÜ][\w’'-]+){1,2}"
WITH_PERSON = re.compile(
    rf" (?P<prep>von|mit|gegen|für) (?P<answer>(?:(?:dem|der|den) )?(?:[a-zäöüß-]+en )?(?:[A-ZÄÖÜ][\w-]+ "
    rf")?{_NAME}(?:,? \([^()]*\))?)(?= [a-zäöüß]|,|$|\.)"
)
OBJECT = re.compile(
    r" (?P<answer>(?:einen|eine|ein) (?:[\wäöüß-]+ ){1,9}?)(?P<participle>(?:[a-zäöüß]*ge[a-zäöüß]+(?:t|en)|"
    r"(?:ver|be|er|ent|zer|über|unter)[a-zäöüß]+(?:t|en)))(?=[,. ]|$)"
)
_PARTIES = (
    r"SPD|CDU|CSU|FDP|Grüne|Die Grünen|B’90/Grüne|Bündnis 90/Die Grünen|Die Linke|Linke|Linkspartei|PDS|NPD|AfD|"
    r"ÖVP|SPÖ|FPÖ|Piratenpartei"
)
PARTY = re.compile(rf"(?P<name>[A-ZÄÖÜ]\w+(?:-[A-ZÄÖÜ]\w+)? (?:von |de )?[A-ZÄÖÜ][\w-]+) \((?P<answer>{_PARTIES})\)")
AGE = re.compile(
    r"\b(?P<answer>\d{1,2}(?=-jährigen? ))-jährigen? (?:[A-ZÄÖÜ]\w+(?:er|ist|in|ent|ant) )?(?P<name>[A-ZÄÖÜ]\w+ "
    r"[A-ZÄÖÜ][\w-]+)"
)
OFFICE = re.compile(
    rf"\b(?P<article>[Dd]er|[Dd]ie) (?P<office>(?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]+ (?:der|des|von|für|im|in) "
    rf"(?:[a-zäöüß]+n )?[A-ZÄÖÜ][\w-]+(?: (?:der|des|von|für) (?:[a-zäöüß]+n )?[A-ZÄÖÜ][\w-]+)?)(?: \([^()]*\))?, "
    rf"(?P<answer>{_NAME}),"
)
FIRST = re.compile(r"\b(\w+) ([A-ZÄÖÜ][\w-]{3,})\b")


def surnames(text: str) -> frozenset[str]:
    """Give the surnames in a text that somewhere follow a first name."""
    return frozenset(m[2] for m in FIRST.finditer(text) if m[1] in FIRST_NAMES and m[2] not in FIRST_NAMES)
