"""Who gets in to the page, and where: names, passwords, other sites' pages, files of the machine."""

import base64
import json
import os
import urllib.request
from pathlib import Path

import pytest
from newsdesk import QUESTION, called, sent_by_page, served, status
from starlette.datastructures import Headers

from index.errors import UsageError
from ui import accounts
from ui.accounts import Accounts
from ui.door import from_here

# Gradio counts its calls with what pandas is about to drop
pytest_plugins = ["serving"]
pytestmark = [
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated:DeprecationWarning"),
]


def test_a_password_is_kept_hashed_and_lets_in_its_owner_alone(tmp_path):
    file = tmp_path / "people.txt"
    accounts.add(file, "anna", "korrektes pferd")
    accounts.add(file, "bernd", "batterie klammer")
    accounts.add(file, "anna", "neues passwort ß")
    assert "pferd" not in file.read_text()
    assert os.stat(file).st_mode & 0o077 == 0
    known = Accounts(accounts.read(file))
    for _ in range(2):  # the second time it is remembered
        assert known.admits("anna", "neues passwort ß")
        assert known.admits("bernd", "batterie klammer")
        assert not known.admits("anna", "korrektes pferd")
        assert not known.admits("anna", "batterie klammer")
        assert not known.admits("carla", "batterie klammer")
        assert not known.admits("", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "cannot read"),
        ("", "names nobody"),
        ("# nobody yet\n\n", "names nobody"),
        ("anna:geheim\n", "line 1 is no NAME:HASH"),
        ("\nanna:scrypt$x$8$1$AA==$AA==\n", "line 2 is no NAME:HASH"),
        ("anna:md5$1$8$1$AA==$AA==\n", "line 1 is no NAME:HASH"),
    ],
)
def test_a_file_that_lets_in_nobody_is_said_with_the_cure(tmp_path, text, said):
    file = tmp_path / "people.txt"
    if text is not None:
        file.write_text(text)
    with pytest.raises(UsageError, match=f"{said}.*beleg chat --auth-file .* --add-user NAME"):
        accounts.read(file)


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [("a:b", "lang genug!", "cannot be a name"), ("", "lang genug!", "cannot be"), ("anna", "kurz", "too short")],
)
def test_a_name_or_password_that_will_not_do_is_refused(tmp_path, name, password, said):
    with pytest.raises(UsageError, match=said):
        accounts.add(tmp_path / "people.txt", name, password)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("method", "headers", "in_"),
    [
        ("POST", {}, True),
        ("POST", {"host": "127.0.0.1:7", "origin": "http://127.0.0.1:7", "sec-fetch-site": "same-origin"}, True),
        ("POST", {"host": "127.0.0.1:7", "origin": "http://127.0.0.1:8"}, False),
        ("POST", {"host": "127.0.0.1:7", "origin": "null"}, False),
        ("POST", {"host": "127.0.0.1:7", "origin": "http://["}, False),
        ("POST", {"sec-fetch-site": "cross-site"}, False),
        ("DELETE", {"sec-fetch-site": "same-site"}, False),
        ("GET", {"host": "127.0.0.1:7", "origin": "https://evil.example.org", "sec-fetch-site": "cross-site"}, True),
    ],
)
def test_another_sites_page_changes_nothing_here(method, headers, in_):
    assert from_here(Headers(headers), method) is in_


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "archiv.example.org"])
def test_no_other_machine_is_served_without_passwords(host, tmp_path):
    from ui.web import serve

    with pytest.raises(UsageError, match=f"other machines reach {host}.*give --auth-file FILE"):
        serve(tmp_path, host=host, port=0)


def test_the_command_says_so_and_makes_the_file_that_lets_people_in(tmp_path, monkeypatch, capsys):
    import typer

    from ui.cli import main

    assert main(["chat", "--host", "0.0.0.0", "--index", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("beleg: other machines reach 0.0.0.0") and said.count("\n") == 1
    file = tmp_path / "people.txt"
    assert main(["chat", "--add-user", "anna"]) == 2
    monkeypatch.setattr(typer, "prompt", lambda *_, **hidden: "korrektes pferd" if hidden["hide_input"] else "")
    assert main(["chat", "--auth-file", str(file), "--add-user", "anna"]) == 0
    assert Accounts(accounts.read(file)).admits("anna", "korrektes pferd")
    assert main(["chat", "--host", "0.0.0.0", "--auth-file", str(file), "--index", str(tmp_path / "none")]) == 2
    assert "there is no index" in capsys.readouterr().err


def test_with_passwords_nothing_is_shown_without_one_and_everything_with_one(bot):
    from ui.web import app

    def basic(text):
        return {"Authorization": f"Basic {base64.b64encode(text.encode()).decode()}"}

    known = Accounts({"anna": accounts.hashed("korrektes pferd ß")})
    with served(app(bot, known=known)) as address:
        for path in ("/", "/config", "/gradio_api/info", "/theme.css", "/assets/x.js", "/gradio_api/queue/data"):
            assert status(address, path) == 401
        assert status(address, "/gradio_api/call/ask", b"{}") == 401
        assert status(address, "/gradio_api/upload", b"", method="POST") == 401
        for wrong in (
            basic("anna:falsch"),
            basic("anna"),
            {"Authorization": "Basic %%"},
            {"Authorization": "Bearer x"},
        ):
            assert status(address, "/config", **wrong) == 401
        right = basic("anna:korrektes pferd ß")
        assert status(address, "/config", **right) == 200
        kind, [answer] = called(address, "ask", [QUESTION, [], "", "", [], []], right)
        assert (kind, answer["status"]) == ("complete", "answered")


def test_a_page_of_another_site_or_name_is_refused(url):
    call = b'{"data": ["Wer?", [], "", "", [], []]}'
    there = {"Content-Type": "application/json", "Origin": "https://evil.example.org"}
    assert status(url, "/gradio_api/call/ask", call, **there) == 403
    assert status(url, "/", Host="evil.example.org") == 400
    for name in ("localhost:7860", "127.0.0.1", "[::1]:7860"):
        assert status(url, "/", Host=name) == 200


def test_an_address_longer_than_any_question_is_refused(url):
    assert status(url, f"/?q={'a' * 30_000}") == 200
    assert status(url, f"/?q={'a' * 40_000}") == 414


def test_what_a_browser_may_do_is_said_with_every_reply(url):
    for path in ("/", "/config", "/gradio_api/info"):
        with urllib.request.urlopen(url + path) as response:
            policy = dict(part.split(" ", 1) for part in response.headers["Content-Security-Policy"].split("; "))
            assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert policy["default-src"] == policy["connect-src"] == "'self'"
        assert policy["script-src-attr"] == policy["object-src"] == policy["frame-ancestors"] == "'none'"


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/file={secret}",
        "/gradio_api/file={index}/beleg.sqlite",
        "/gradio_api/file=../../../../../../../../etc/passwd",
        "/gradio_api/file/{secret}",
        "/gradio_api/file=http://127.0.0.1:9/",
        "/gradio_api/proxy=http://127.0.0.1:9/",
        "/file={secret}",
        "/static/../../../../../../../../../../../etc/passwd",
        "/static/..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/assets//etc/passwd",
        "/gradio_api/stream/x/1/1/playlist-file",
        "/gradio_api/vibe-code/",
        "/gradio_api/dev/reload",
        "/monitoring",
        "/docs",
        "/openapi.json",
    ],
)
def test_no_file_of_the_machine_and_no_address_is_fetched(url, bot, path):
    secret = Path(__file__).resolve()
    assert status(url, path.format(secret=secret, index=bot.store.folder.absolute())) in {403, 404}


@pytest.mark.parametrize("path", ["/etc/passwd", "../../etc/passwd", "http://127.0.0.1:9/x.txt", __file__])
def test_no_file_but_an_uploaded_one_is_added(url, bot, path):
    """What a browser sends behind the page's back when files are added, with another path in it."""
    before = bot.articles()
    files = [{"path": path, "meta": {"_type": "gradio.FileData"}}]
    done, said = sent_by_page(url, "upload", [files, "de", "", "newest", "", 100])
    assert not done
    assert "Traceback" not in json.dumps(said)
    assert bot.articles() == before
    assert os.path.exists(__file__)


def test_an_upload_that_is_too_large_is_refused(url, monkeypatch):
    from index.files import MAX_BYTES

    mark = b"--x\r\n"
    body = mark + b'Content-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n' + bytes(MAX_BYTES + 1)
    body += b"\r\n--x--\r\n"
    kind = {"Content-Type": "multipart/form-data; boundary=x"}
    assert status(url, "/gradio_api/upload", body, **kind) == 413
