#!/usr/bin/env python3
"""Measure a whole pass of `tipoff run` over 1,000 feeds on loopback, beside bare libcurl, curl and other readers.

    pass.py [--feeds FOLDER] [--topics FILE] [--anchor MULTIFETCH.C] [--peers] [--program TIPOFF] [--rounds 5] [--count 1000]

nginx serves COUNT names of the files of FOLDER (feeds of 20 items are made where none is given) on 127.0.0.1. tipoff, with 100 rules
(of FILE's first lines, a topic a line; made ones where none is given), the store on disk, no spacing between requests and as many at once
as curl, takes a pass in which all is new and counts as seen, one in which all is new and matched (backfill), passes in which the
server answers 304 to all (--all), and passes in which nothing is due. Beside it in turn: libcurl alone, bodies dropped or parsed by SAX
(MULTIFETCH.C, compiled here), curl with --etag-save and --etag-compare, and with --peers newsboat and rss2email, as far as they are installed.
Printed: the median round's wall and CPU time and peak memory, by wait4, and what the server saw. Needs nginx. Leaves nothing running.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
AT_ONCE = 64


def made_feed(number):
    words = 'harbour council budget vote river bridge minister talks energy price school storm rail strike court'.split()
    items = ''
    for item in range(20):
        text = ' '.join(words[(number * 7 + item * 3 + k * (item + 1)) % len(words)] for k in range(120))
        items += (f'<item><title>Story {number}-{item}: {words[(number + item) % len(words)]}</title>'
                  f'<link>http://127.0.0.1/{number}/{item}</link><guid isPermaLink="false">{number}-{item}</guid>'
                  f'<pubDate>Sun, 22 Nov 2026 10:{item:02}:00 GMT</pubDate>'
                  f'<description><![CDATA[<p>{text}, <a href="/{item}">said</a> &amp; done.</p>]]></description></item>')
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed {number}</title>{items}</channel></rss>'.encode()


def link(file, name):
    try:
        os.link(file, name)
    except OSError:
        shutil.copyfile(file, name)


def made_topics():
    words = 'harbour council budget vote river bridge minister talks energy price school storm rail strike court'.split()
    return [f'{words[k % 15]} AND ({words[k * 7 % 15]} OR unheard{k}) NOT nowhere{k}' for k in range(100)]


def serve(folder, count, source):
    root = folder / 'root'
    root.mkdir()
    files = sorted(path for path in source.iterdir() if path.is_file()) if source else None
    for number in range(count):
        name = root / f'{number}.xml'
        if files:
            link(files[number % len(files)], name)
        else:
            name.write_bytes(made_feed(number))
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    (folder / 'nginx.conf').write_text(f'''
        worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
        events {{ worker_connections 2048; }}
        http {{
            sendfile on; keepalive_requests 100000; etag on; default_type application/xml;
            log_format status '$status'; access_log {folder}/access.log status;
            client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
            uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
            server {{ listen 127.0.0.1:{port} backlog=1024; root {root}; }}
        }}''')
    server = subprocess.Popen(['nginx', '-c', str(folder / 'nginx.conf'), '-e', str(folder / 'error.log')])
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(('127.0.0.1', port)) == 0:
                return server, port
        time.sleep(0.05)
    sys.exit((folder / 'error.log').read_text())


def run(command, folder):
    """Wall and CPU seconds, peak MiB, exit status, and how often the server answered with what."""
    log = folder / 'access.log'
    seen = log.stat().st_size if log.exists() else 0
    with open(folder / 'said', 'wb') as said:
        start = time.monotonic()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd=folder)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    answers = {}
    for line in log.read_text()[seen:].split() if log.exists() else []:
        answers[line] = answers.get(line, 0) + 1
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, child.returncode, answers


def show(label, rounds):
    if not rounds:
        return
    wall, cpu, memory = (statistics.median(round[at] for round in rounds) for at in range(3))
    print(f'{label:25} wall {wall:6.3f} s  CPU {cpu:6.3f} s  peak {memory:5.1f} MiB  exit {rounds[-1][3]}  server {rounds[-1][4]}', flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--feeds', type=pathlib.Path)
    options.add_argument('--topics', type=pathlib.Path)
    options.add_argument('--anchor', type=pathlib.Path)
    options.add_argument('--peers', action='store_true')
    options.add_argument('--program', type=pathlib.Path)
    options.add_argument('--rounds', type=int, default=5)
    options.add_argument('--count', type=int, default=1000)
    options = options.parse_args()
    if options.program is None:
        release = ['-c', 'release', '--static-swift-stdlib', '--product', 'tipoff']
        subprocess.run(['swift', 'build', *release], check=True, cwd=ROOT, stdout=sys.stderr)
        shown = subprocess.run(
            ['swift', 'build', *release[:3], '--show-bin-path'], check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        options.program = pathlib.Path(shown.stdout.strip()) / 'tipoff'
    program = str(options.program.resolve())
    with tempfile.TemporaryDirectory(prefix='tipoff-pass-') as name:
        folder = pathlib.Path(name)
        # The workers of a root's nginx are somebody else, who must read the folder.
        folder.chmod(0o755)
        server, port = serve(folder, options.count, options.feeds)
        try:
            urls = [f'http://127.0.0.1:{port}/{number}.xml' for number in range(options.count)]
            topics = options.topics.read_text().splitlines()[:100] if options.topics else made_topics()
            for name, more in (('feeds.json', {}), ('matched.json', {'backfill': True})):
                (folder / name).write_text(json.dumps({
                    'feeds': [{'url': url, **more} for url in urls],
                    'rules': [{'name': f'Rule {number}', 'topic': topic} for number, topic in enumerate(topics)],
                    'sinks': {'file': {'type': 'file', 'path': 'alerts.jsonl'}}, 'defaults': {'sinks': ['file']},
                    'store': 'tipoff.sqlite', 'fetch': {'concurrency': AT_ONCE, 'perHost': AT_ONCE, 'spacing': '0s'}}))
            measure(program, folder, urls, options)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()


def measure(program, folder, urls, options):
    rounds, few = options.rounds, min(options.rounds, 3)
    tipoff = [program, 'run', '--quiet']
    anchor = compiled(options.anchor, folder) if options.anchor else None
    (folder / 'urls').write_text('\n'.join(urls) + '\n')

    def libcurl(mode, forgets):
        tags = folder / 'etags'
        if forgets and tags.exists():
            tags.unlink()
        return run([anchor, str(folder / 'urls'), str(AT_ONCE), mode, str(tags)], folder)

    def cold(config):
        for old in folder.glob('tipoff.sqlite*'):
            old.unlink()
        return run([*tipoff, '--config', config], folder)

    # In turns, so that what else the machine does falls on all alike.
    matched, seen, dropped, parsed = [], [], [], []
    for _ in range(few):
        matched.append(cold('matched.json'))
        if anchor:
            parsed.append(libcurl('sax', True))
            dropped.append(libcurl('fetch', True))
        seen.append(cold('feeds.json'))
    unchanged, bare = [], []
    for _ in range(rounds):
        unchanged.append(run([*tipoff, '--all'], folder))
        if anchor:
            bare.append(libcurl('fetch', False))
    show('tipoff, all new, matched', matched)
    show('tipoff, all new, seen', seen)
    show('libcurl and SAX, all new', parsed)
    show('libcurl, all new', dropped)
    show('tipoff, all 304', unchanged)
    show('libcurl, all 304', bare)
    show('tipoff, nothing due', [run(tipoff, folder) for _ in range(rounds)])
    show('tipoff --version', [run([program, '--version'], folder) for _ in range(rounds)])
    for label, etags in (('curl, all new', ['--etag-save']), ('curl, all 304', ['--etag-compare', '--etag-save'])):
        lines = []
        for number, url in enumerate(urls):
            lines += [f'url = "{url}"', 'output = "/dev/null"'] + [f'{flag[2:]} = "{folder}/{number}.etag"' for flag in etags] + ['next']
        (folder / 'curl.conf').write_text('\n'.join(lines[:-1]))
        curl = ['curl', '--silent', '--parallel', '--parallel-max', str(AT_ONCE), '--config', str(folder / 'curl.conf')]
        show(label, [run(curl, folder) for _ in range(few)])
    if options.peers:
        measure_peers(folder, urls)


def compiled(source, folder):
    program = folder / source.stem
    flags = subprocess.run(['pkg-config', '--cflags', '--libs', 'libxml-2.0', 'libcurl'], check=True, stdout=subprocess.PIPE, text=True)
    subprocess.run(['gcc', '-O2', '-w', '-o', str(program), str(source), *flags.stdout.split()], check=True)
    return str(program)


def measure_peers(folder, urls):
    if shutil.which('newsboat'):
        newsboat = folder / 'newsboat'
        newsboat.mkdir()
        (newsboat / 'config').write_text('reload-threads 1\n')
        command = ['newsboat', '-x', 'reload', '-u', str(folder / 'urls'), '-c', str(newsboat / 'cache.db'), '-C', str(newsboat / 'config')]
        # It keeps no validators from the first read on.
        for label in ('newsboat, all new', 'newsboat, second', 'newsboat, third'):
            show(label, [run(command, folder)])
    if shutil.which('r2e'):
        config = folder / 'r2e.cfg'
        config.write_text('[DEFAULT]\nto = somebody@localhost\nfrom = r2e@localhost\n'
                          + ''.join(f'[feed.f{number}]\nurl = {url}\n' for number, url in enumerate(urls)))
        command = ['r2e', '--config', str(config), '--data', str(folder / 'r2e.json'), 'run', '--no-send']
        for label in ('rss2email, all new', 'rss2email, all 304'):
            show(label, [run(command, folder)])


if __name__ == '__main__':
    main()
