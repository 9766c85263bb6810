#!/usr/bin/env python3
"""Leave `tipoff watch` alone with 500 feeds on loopback, most of them well, and see whether it stays as it is and loses nothing.

    soak.py [--minutes 30] [--feeds 500] [--every 15] [--faults 0.05] [--kills 3] [--program TIPOFF] [--samples FILE.csv]

One server plays feeds and webhook. Of its answers a share (--faults) goes wrong: 500, 503 with Retry-After, no answer, a body cut short,
a document that ends in its middle, no feed at all, a connection that is reset, a byte at a time, a redirect in a circle. Feeds publish
stories of which the rule wants some. In the first half the watch is killed with SIGKILL and started again (--kills), in the second it
lives on, and a SIGHUP a minute reads the config anew. Memory, open files, threads and the WAL are sampled every 5 s; the last
third of the last life is held against the third before. In the end publishing stops, and each wanted story must have arrived, under one
id. Exit status 1 where one is missing, was sent under two ids, or where memory, files or WAL grew.
"""
import argparse
import asyncio
import collections
import json
import os
import pathlib
import random
import signal
import statistics
import sys
import tempfile
import time

FAULTS = ('500', '503', 'silence', 'cut', 'half', 'garbage', 'reset', 'drip', 'circle')
ITEMS_SHOWN = 20
# What a failing feed may wait before it is asked again, several times over.
PATIENCE = 900


class Feed:
    def __init__(self, number):
        self.number, self.version, self.items = number, 0, collections.deque(maxlen=ITEMS_SHOWN)
        # A story counts from when the feed's first read is known to be stored: the client has given its validator back.
        self.is_known = False

    def publish(self, wanted, counter):
        self.version += 1
        word = 'parley' if wanted else 'quiet day'
        self.items.appendleft((f'A {word} {self.number}-{counter}', f'{self.number}-{counter}'))

    def document(self):
        text = 'The council met by the harbour and the ferry was late. ' * 12
        items = ''.join(
            f'<item><title>{title}</title><link>http://news.example/{guid}</link><guid isPermaLink="false">{guid}</guid>'
            f'<description>{text}</description></item>' for title, guid in self.items)
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed {self.number}</title>{items}</channel></rss>'.encode()


class Server:
    def __init__(self, count, faults):
        self.feeds = [Feed(number) for number in range(count)]
        self.faults, self.calm = faults, False
        self.answers = collections.Counter()
        self.arrived = collections.defaultdict(set)
        self.published = set()

    async def talk(self, reader, writer):
        try:
            while True:
                head = (await reader.readuntil(b'\r\n\r\n')).decode('latin-1')
                lines = head.split('\r\n')
                method, path = lines[0].split(' ')[:2]
                headers = {name.lower(): value.strip() for name, _, value in (line.partition(':') for line in lines[1:] if line)}
                body = await reader.readexactly(int(headers.get('content-length', 0)))
                if not await (self.hook(body, writer) if method == 'POST' else self.feed(path, headers, writer)):
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def send(self, writer, status, headers=(), body=b'', length=None):
        lines = [f'HTTP/1.1 {status} Played', f'Content-Length: {len(body) if length is None else length}', *headers]
        writer.write(('\r\n'.join(lines) + '\r\n\r\n').encode() + body)
        await writer.drain()
        return True

    def goes_wrong(self):
        return not self.calm and random.random() < self.faults

    async def hook(self, body, writer):
        if self.goes_wrong():
            self.answers['hook 500'] += 1
            return await self.send(writer, 500)
        alert = json.loads(body)['data']
        self.arrived[alert['item']['title']].add(alert['id'])
        self.answers['hook 204'] += 1
        writer.write(b'HTTP/1.1 204 Played\r\n\r\n')
        await writer.drain()
        return True

    async def feed(self, path, headers, writer):
        feed = self.feeds[int(path.strip('/').split('/')[0])]
        tag = f'"{feed.number}-{feed.version}"'
        given = headers.get('if-none-match')
        feed.is_known = feed.is_known or given is not None
        if self.goes_wrong():
            return await self.fault(random.choice(FAULTS), feed, path, writer)
        if given == tag:
            self.answers['304'] += 1
            writer.write(f'HTTP/1.1 304 Played\r\nETag: {tag}\r\n\r\n'.encode())
            await writer.drain()
            return True
        self.answers['200'] += 1
        return await self.send(writer, 200, [f'ETag: {tag}', 'Content-Type: application/rss+xml'], feed.document())

    async def fault(self, kind, feed, path, writer):
        self.answers[f'fault {kind}'] += 1
        document = feed.document()
        if kind == '500':
            return await self.send(writer, 500, body=b'<html>Oops</html>')
        if kind == '503':
            return await self.send(writer, 503, ['Retry-After: 3'])
        if kind == 'silence':
            await asyncio.sleep(8)
            return False
        if kind == 'cut':
            await self.send(writer, 200, ['ETag: "cut"'], document[:len(document) // 2], len(document))
            return False
        if kind == 'half':
            return await self.send(writer, 200, ['ETag: "half"'], document[:len(document) // 2])
        if kind == 'garbage':
            return await self.send(writer, 200, ['ETag: "garbage"'], os.urandom(2000))
        if kind == 'reset':
            writer.transport.abort()
            return False
        if kind == 'drip':
            await self.send(writer, 200, ['ETag: "drip"'], document[:1], len(document))
            for byte in document[1:12]:
                await asyncio.sleep(0.5)
                writer.write(bytes([byte]))
                await writer.drain()
            return False
        return await self.send(writer, 302, [f'Location: {path}'])


class Soak:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.server = Server(options.feeds, options.faults)
        self.samples, self.life, self.process, self.exits = [], 0, None, []
        self.started = time.monotonic()

    @property
    def age(self):
        return time.monotonic() - self.started

    async def start(self):
        self.life += 1
        said = open(self.folder / 'said', 'ab')
        self.process = await asyncio.create_subprocess_exec(
            str(self.options.program), 'watch', stdin=asyncio.subprocess.DEVNULL, stdout=said, stderr=said, cwd=self.folder)
        said.close()

    def sample(self):
        pid, wal = self.process.pid, self.folder / 'tipoff.sqlite-wal'
        try:
            status = dict(line.split(':', 1) for line in pathlib.Path(f'/proc/{pid}/status').read_text().splitlines())
            self.samples.append({
                'second': round(self.age), 'life': self.life, 'rss': int(status['VmRSS'].split()[0]) / 1024,
                'files': len(os.listdir(f'/proc/{pid}/fd')), 'threads': int(status['Threads']),
                'wal': (wal.stat().st_size if wal.exists() else 0) / 1048576})
        except (FileNotFoundError, ProcessLookupError, KeyError):
            pass

    async def publish(self):
        counter = 0
        while True:
            # Each feed a story every two minutes or so, and one in three of them wanted.
            await asyncio.sleep(120 / len(self.server.feeds))
            feed = random.choice(self.server.feeds)
            if feed.is_known:
                counter += 1
                wanted = counter % 3 == 0
                feed.publish(wanted, counter)
                if wanted:
                    self.server.published.add(feed.items[0][0])

    async def run(self):
        server = await asyncio.start_server(self.server.talk, '127.0.0.1', 0, backlog=1024, limit=1 << 20)
        port = server.sockets[0].getsockname()[1]
        config = {
            'feeds': [{'url': f'http://127.0.0.1:{port}/{feed.number}', 'every': f'{self.options.every}s'} for feed in self.server.feeds],
            'rules': [{'name': 'Parley', 'topic': 'parley'}, {'name': 'Speakers', 'speakers': ['Yvette Cooper'], 'topic': 'talks'}],
            'sinks': {'desk': {'type': 'webhook', 'url': f'http://127.0.0.1:{port}/hook'}},
            'store': 'tipoff.sqlite', 'fetch': {'concurrency': 64, 'perHost': 64, 'spacing': '0s', 'timeout': '5s'}}
        (self.folder / 'feeds.json').write_text(json.dumps(config))
        length = self.options.minutes * 60
        kills = [length / 2 * (number + 1) / (self.options.kills + 1) for number in range(self.options.kills)]
        await self.start()
        publisher = asyncio.create_task(self.publish())
        reloads = 0
        while self.age < length:
            await asyncio.sleep(5)
            if self.process.returncode is not None:
                sys.exit(f'the watch ended by itself with {self.process.returncode}: {(self.folder / "said").read_text()[-2000:]}')
            self.sample()
            if kills and self.age >= kills[0]:
                kills.pop(0)
                self.process.kill()
                self.exits.append(await self.process.wait())
                await self.start()
            elif not kills and self.age // 60 > reloads:
                reloads = self.age // 60
                self.process.send_signal(signal.SIGHUP)
        publisher.cancel()
        self.server.calm = True
        end = time.monotonic() + PATIENCE
        while self.missing and time.monotonic() < end:
            await asyncio.sleep(1)
        self.process.terminate()
        begin = time.monotonic()
        self.exits.append(await self.process.wait())
        self.ending = time.monotonic() - begin
        server.close()

    @property
    def missing(self):
        return self.server.published - self.server.arrived.keys()

    def report(self):
        twice = [title for title, ids in self.server.arrived.items() if len(ids) > 1]
        print('answers:', ', '.join(f'{name} {count}' for name, count in sorted(self.server.answers.items())))
        print(f'ends: {self.exits} (SIGKILL is -9); after SIGTERM {self.ending:.2f} s')
        print(f'wanted stories {len(self.server.published)}, arrived {len(self.server.arrived)}, missing {len(self.missing)}, '
              f'under two ids {len(twice)}')
        said = (self.folder / 'said').read_text().splitlines()
        print(f'lines on standard error: {len(said)}, as: {said[-1] if said else "-"}')
        last = [sample for sample in self.samples if sample['life'] == self.life]
        third = max(1, len(last) // 3)
        before, after = last[-2 * third:-third], last[-third:]
        fine = not self.missing and not twice and self.exits[-1] == 0
        for name, unit, slack in (('rss', 'MiB', 3), ('files', '', 8), ('threads', '', 2), ('wal', 'MiB', 1)):
            values = [sample[name] for sample in last]
            a, b = (statistics.median(sample[name] for sample in part) for part in (before or last, after))
            peak = max(sample[name] for sample in self.samples)
            grew = b > a + slack
            fine = fine and not grew
            print(f'{name:8} {unit:4} last life {values[0]:7.1f} at first, median {a:7.1f} then {b:7.1f}, peak of all {peak:7.1f}'
                  f'{"   GREW" if grew else ""}')
        return fine


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--minutes', type=float, default=30)
    options.add_argument('--feeds', type=int, default=500)
    options.add_argument('--every', type=int, default=15)
    options.add_argument('--faults', type=float, default=0.05)
    options.add_argument('--kills', type=int, default=3)
    options.add_argument('--program', type=pathlib.Path, required=True)
    options.add_argument('--samples', type=pathlib.Path)
    options = options.parse_args()
    options.program = options.program.resolve()
    with tempfile.TemporaryDirectory(prefix='tipoff-soak-') as name:
        soak = Soak(options, pathlib.Path(name))
        try:
            asyncio.run(soak.run())
        finally:
            if soak.process and soak.process.returncode is None:
                soak.process.kill()
            if options.samples and soak.samples:
                rows = [','.join(soak.samples[0])] + [','.join(str(value) for value in sample.values()) for sample in soak.samples]
                options.samples.write_text('\n'.join(rows) + '\n')
        sys.exit(0 if soak.report() else 1)


if __name__ == '__main__':
    main()
