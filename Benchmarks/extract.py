#!/usr/bin/env python3
"""Measure ArticleExtraction over a folder of web pages, beside libxml2's HTML parser alone.

    extract.py FOLDER [--rounds 11]

Prints the CPU time of the median round and its ratio to `htmlReadMemory` of the same pages, pair by pair: rounds take turns, so that
what else the machine does hits both alike. Then the peak of the memory over the largest page.
"""
import argparse
import pathlib
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SCRATCH = HERE.parent / '.build/benchmarks'
LIMIT = 2.0
MEMORY_LIMIT = 12


def build():
    scratch = ['-c', 'release', '--package-path', str(HERE), '--scratch-path', str(SCRATCH)]
    subprocess.run(['swift', 'build', *scratch, '--product', 'ExtractSpeed'], check=True, stdout=sys.stderr)
    shown = subprocess.run(['swift', 'build', *scratch, '--show-bin-path'], check=True, stdout=subprocess.PIPE, text=True)
    flags = subprocess.run(['pkg-config', '--cflags', '--libs', 'libxml-2.0'], check=True, stdout=subprocess.PIPE, text=True)
    peer = SCRATCH / 'htmldom'
    subprocess.run(['gcc', '-O2', '-w', '-o', str(peer), str(HERE / 'htmldom.c'), *flags.stdout.split()], check=True)
    return pathlib.Path(shown.stdout.strip()) / 'ExtractSpeed', peer


class Server:
    """A program that answers each line on its stdin with the CPU time of one round."""

    def __init__(self, *command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def round(self):
        self.process.stdin.write('\n')
        self.process.stdin.flush()
        return float(self.process.stdout.readline().split()[0])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('folder')
    options.add_argument('--rounds', type=int, default=11)
    options = options.parse_args()
    program, peer = build()
    files = [path for path in pathlib.Path(options.folder).iterdir() if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    print(f'{len(files)} pages, {size / 1e6:.1f} MB, {options.rounds} rounds')
    ours, theirs = Server(program, options.folder), Server(peer, options.folder)
    ours.round()
    theirs.round()
    pairs = [(theirs.round(), ours.round()) for _ in range(options.rounds)]
    for name, rounds in (('libxml2', [pair[0] for pair in pairs]), ('extract', [pair[1] for pair in pairs])):
        middle = statistics.median(rounds)
        print(f'{name:8} {middle:.3f} s of CPU, {len(files) / middle:.0f} pages a second, {size / 1e6 / middle:.0f} MB/s')
    ratio = statistics.median(own / tree for tree, own in pairs)
    print(f'extract takes {ratio:.2f} times libxml2 (limit {LIMIT})')
    largest = max(files, key=lambda path: path.stat().st_size)
    more, kibibytes, length = subprocess.run(
        [program, '--memory', largest], check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    print(f'memory {more} KiB for the largest page, {kibibytes} KiB: {int(more) / int(kibibytes):.1f} times (limit {MEMORY_LIMIT})')


if __name__ == '__main__':
    main()
