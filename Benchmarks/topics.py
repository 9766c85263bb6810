#!/usr/bin/env python3
"""Measure RuleSet over articles and many rules, beside a bare token index in C.

    topics.py ARTICLES.jsonl TOPICS [PHRASES] [--counts 10000,100000] [--seconds 2] [--rounds 5] [--anchor FOLDER]

ARTICLES has an object a line with `text`; TOPICS and PHRASES a topic a line, plain or .xz. The anchor is `tokmatch.c` in FOLDER with the
same rules in its own notation (`bool.txt.xz`, `phrases.txt.xz`); it is skipped, with a word, where it is absent. Prints articles a CPU
second on one core: medians of rounds that take turns, and the ratio round by round. The topics run a second time with their quotation
marks off, so that every word is stemmed; then come German and Ukrainian texts and topics that this script makes up.
"""
import argparse
import json
import lzma
import pathlib
import random
import re
import statistics
import struct
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE.parent / '.build/benchmarks/topics'


def build():
    scratch = ['-c', 'release', '--package-path', str(HERE), '--scratch-path', str(HERE.parent / '.build/benchmarks')]
    subprocess.run(['swift', 'build', *scratch, '--product', 'TopicSpeed'], check=True, stdout=sys.stderr)
    shown = subprocess.run(['swift', 'build', *scratch, '--show-bin-path'], check=True, stdout=subprocess.PIPE, text=True)
    return pathlib.Path(shown.stdout.strip()) / 'TopicSpeed'


def lines(path):
    opened = lzma.open(path, 'rt') if str(path).endswith('.xz') else open(path)
    with opened as file:
        return file.read().splitlines()


class Ours:
    """TopicSpeed: compiles once, then answers with the articles a second and the matches an article."""

    def __init__(self, program, articles, topics, count, language):
        self.process = subprocess.Popen(
            [program, articles, topics, str(count), language], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.seconds, kibibytes = map(float, self.process.stdout.readline().split())
        self.mebibytes = kibibytes / 1024

    def round(self, seconds):
        self.process.stdin.write(f'{seconds}\n')
        self.process.stdin.flush()
        speed, matches = map(float, self.process.stdout.readline().split())
        return speed, matches

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Anchor:
    """tokmatch, which reads perf/match/docs.bin below its working folder: a count, then each text after its length."""

    def __init__(self, folder, articles):
        self.folder = folder
        self.program = WORK / 'tokmatch'
        subprocess.run(['gcc', '-O2', '-w', '-o', self.program, folder / 'tokmatch.c'], check=True)
        (WORK / 'perf/match').mkdir(parents=True, exist_ok=True)
        texts = (WORK / articles).read_bytes()
        count = 0
        index = 0
        while index < len(texts):
            index += 4 + struct.unpack_from('<I', texts, index)[0]
            count += 1
        # Its build takes the frequency of words from every tenth of 840 texts.
        (WORK / 'perf/match/docs.bin').write_bytes(struct.pack('<I', count * 10) + texts * 10)

    def round(self, rules, count, seconds):
        path = WORK / rules
        if not path.exists():
            path.write_text('\n'.join(lines(self.folder / f'{rules}.xz')) + '\n')
        done = subprocess.run([self.program, path, str(count), str(seconds)], cwd=WORK, check=True, stderr=subprocess.PIPE, text=True)
        return float(re.search(r'([0-9.]+) articles/s', done.stderr).group(1))


def write_articles(name, texts):
    path = WORK / name
    path.write_bytes(b''.join(struct.pack('<I', len(text)) + text for text in (text.encode() for text in texts)))
    return path


def write_topics(name, topics):
    path = WORK / name
    path.write_text('\n'.join(topics) + '\n')
    return path


# Words for texts that are made up: stems, and what is put behind them.
MADE = {
    'de': ('''regier verhandl sprech land minister präsident vertrag grenz frieden krieg waff armee stadt bürger wahl partei gericht
        gesetz steuer haushalt wirtschaft handel bank börs unternehm arbeit schul universität forsch klima energie strom gas öl auto
        bahn straß brück fluss meer küst dorf haus wohnung miet preis lohn rent kind frau mann mensch volk staat bund kreis kommun rat
        sitzung beschluss streit streik protest kundgeb polizei feuer unfall opfer zeug täter urteil richter anwalt klag recht freiheit
        presse zeit zeitung bericht frag antwort mein kritik lob sport spiel trainer mannschaft tor sieg niederlag'''.split(),
           ['', 'e', 'en', 'er', 'es', 'ung', 'ungen', 'lich', 'lichen', 'te', 'ten', 'end', 'ende', 's', 'keit', 'schaft'],
           '''der die das und in den von zu mit im des auf für ist nicht ein eine dem sich als auch es an er hat aus bei wird nach sie wie
           einer um am sind noch haben werden über so zum zur wir dass'''.split()),
    'uk': ('''уряд переговор говор країн міністр президент договір кордон мир війн збро армі міст громадян вибор парті суд закон подат
        бюджет економік торгів банк бірж підприємств робот школ університет дослід клімат енерг струм газ нафт авто залізниц вулиц міст
        річк мор узбереж сел будинок квартир оренд цін зарплат пенсі дит жінк чоловік люд народ держав район громад рад засідан рішен
        суперечк страйк протест поліці пожеж авар жертв свідк злочин вирок судд адвокат позов прав свобод прес час газет звіт питан
        відповід думк критик похвал спорт гр тренер команд гол перемог поразк'''.split(),
           ['', 'а', 'у', 'і', 'и', 'ом', 'ою', 'ів', 'ам', 'ами', 'ах', 'ський', 'ського', 'ський', 'ення', 'енням'],
           '''і в на що з та у не до за про це як від для його але вони він буде або ми щодо під час також було який яка які після бути
           є й'''.split()),
}


def made(language, articles, count):
    """Texts of 766 words in which a few words are frequent and most are rare, and topics over the same words."""
    chance = random.Random(language)
    stems, endings, small = MADE[language]
    # Compounds, as both languages make them, so that there are as many words as in a newspaper.
    roots = stems + [a + b for a in chance.sample(stems, 60) for b in chance.sample(stems, 40)]
    chance.shuffle(roots)
    weights = [1 / (rank + 8) for rank in range(len(roots))]

    def text():
        words = []
        for root in chance.choices(roots, weights, k=420):
            words.append(root + chance.choice(endings))
        words += chance.choices(small, k=346)
        chance.shuffle(words)
        for index in range(0, len(words), 17):
            words[index] = words[index].capitalize()
            if index:
                words[index - 1] += '.\n\n' if index % 85 == 0 else '.'
        return ' '.join(words) + '.'

    def word():
        return chance.choice(roots) + chance.choice(endings)

    def topic():
        kind = chance.random()
        if kind < 0.55:
            return f'"{word()} {word()}" AND ({" OR ".join(word() for _ in range(4))})'
        if kind < 0.70:
            return f'({" OR ".join(word() for _ in range(5))}) AND ({" OR ".join(word() for _ in range(3))})'
        if kind < 0.82:
            return f'({word()} NEAR/5 {word()}) AND ({" OR ".join(word() for _ in range(4))})'
        if kind < 0.90:
            return f'{chance.choice(roots)[:6]}* AND {word()} AND {word()}'
        return f'{word()} AND {word()} AND NOT {word()}'

    return [text() for _ in range(articles)], [topic() for _ in range(count)]


def measure(title, program, articles, topics, count, language, options, anchor=None, anchor_rules=None):
    ours = Ours(program, articles, topics, count, language)
    speeds, ratios = [], []
    ours.round(0.1)
    for _ in range(options.rounds):
        speed, matches = ours.round(options.seconds)
        speeds.append(speed)
        if anchor:
            ratios.append(speed / anchor.round(anchor_rules, count, options.seconds))
    ours.end()
    middle = statistics.median(speeds)
    beside = f', {statistics.median(ratios):.2f} times tokmatch ({middle / statistics.median(ratios):,.0f})' if ratios else ''
    print(f'{title}, {count} rules: {middle:,.0f} articles/s{beside}; {matches:.2f} matches an article; '
          f'compiled in {ours.seconds:.2f} s, {ours.mebibytes:.0f} MiB', flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('articles', type=pathlib.Path)
    options.add_argument('topics', type=pathlib.Path)
    options.add_argument('phrases', type=pathlib.Path, nargs='?')
    options.add_argument('--counts', default='10000,100000')
    options.add_argument('--seconds', type=float, default=2)
    options.add_argument('--rounds', type=int, default=5)
    options.add_argument('--anchor', type=pathlib.Path, default=HERE.parent.parent / 'shared/anchors')
    options.add_argument('--program', type=pathlib.Path, help='TopicSpeed, where it is built already')
    options = options.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    program = options.program or build()
    counts = [int(count) for count in options.counts.split(',')]
    with open(options.articles) as file:
        texts = [json.loads(line)['text'] for line in file]
    articles = write_articles('articles', texts)
    anchor = None
    if (options.anchor / 'tokmatch.c').is_file():
        anchor = Anchor(options.anchor, 'articles')
    else:
        print(f'{options.anchor}/tokmatch.c is absent: no ratios')
    topics = lines(options.topics)
    files = {'topics': (write_topics('topics', topics), 'bool.txt')}
    if options.phrases:
        files['phrases'] = (write_topics('phrases', lines(options.phrases)), 'phrases.txt')
    for title, (path, anchor_rules) in files.items():
        for count in counts:
            measure(title, program, articles, path, count, 'en', options, anchor, anchor_rules)
    stems = write_topics('stems', [topic.replace('"', '') for topic in topics])
    for count in counts:
        measure('topics without quotation marks', program, articles, stems, count, 'en', options)
    for language in MADE:
        made_texts, made_topics = made(language, 400, max(counts))
        made_articles = write_articles(f'articles-{language}', made_texts)
        made_path = write_topics(f'topics-{language}', made_topics)
        for count in counts:
            measure(f'made up, {language}', program, made_articles, made_path, count, language, options)


if __name__ == '__main__':
    main()
