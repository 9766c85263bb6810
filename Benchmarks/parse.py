#!/usr/bin/env python3
"""Measure FeedParser over a folder of feeds, beside libxml2 alone.

    parse.py FOLDER [--rounds 11] [--anchor SAXPASS.C]

Prints the CPU time of the median round, with safe markup and without, and its ratio to `saxpass sax` (libxml2's SAX2 over the whole
buffer, empty handlers), pair by pair: rounds take turns, so that what else the machine does hits all alike. Then the peak of the
memory over the largest document. The anchor is skipped, with a word, where its source is absent.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
LIMITS = {'html': 2.0, 'text': 1.35}


def build():
    scratch = ['-c', 'release', '--package-path', str(HERE), '--scratch-path', str(HERE.parent / '.build/benchmarks')]
    subprocess.run(['swift', 'build', *scratch, '--product', 'ParseSpeed'], check=True, stdout=sys.stderr)
    shown = subprocess.run(['swift', 'build', *scratch, '--show-bin-path'], check=True, stdout=subprocess.PIPE, text=True)
    return pathlib.Path(shown.stdout.strip()) / 'ParseSpeed'


def build_anchor(source):
    if not source.is_file():
        print(f'{source} is absent: no ratios')
        return None
    program = HERE.parent / '.build/benchmarks/saxpass'
    flags = subprocess.run(['pkg-config', '--cflags', '--libs', 'libxml-2.0'], check=True, stdout=subprocess.PIPE, text=True)
    done = subprocess.run(['gcc', '-O2', '-w', '-o', str(program), str(source), *flags.stdout.split(), '-lexpat'])
    if done.returncode != 0:
        print('the anchor could not be built (are gcc and libexpat1-dev there?): no ratios')
        return None
    return program


class Server:
    """A program that answers each line on its stdin with the CPU time of one round."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def round(self, mode):
        self.process.stdin.write(mode + '\n')
        self.process.stdin.flush()
        return float(self.process.stdout.readline().split()[0])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('folder')
    options.add_argument('--rounds', type=int, default=11)
    options.add_argument('--anchor', type=pathlib.Path, default=HERE.parent.parent / 'shared/anchors/saxpass.c')
    options = options.parse_args()
    program, anchor = build(), build_anchor(options.anchor)
    files = [path for path in pathlib.Path(options.folder).iterdir() if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    print(f'{len(files)} files, {size / 1e6:.1f} MB, {options.rounds} rounds')
    ours = Server(program, options.folder)
    theirs = Server(anchor, options.folder, '0') if anchor else None
    times = {'sax': [], 'html': [], 'text': []}
    for mode in ('html', 'text'):
        ours.round(mode)
    for _ in range(options.rounds):
        if theirs:
            times['sax'].append(theirs.round('sax'))
        for mode in ('html', 'text'):
            times[mode].append(ours.round(mode))
    for mode, rounds in times.items():
        if not rounds:
            continue
        middle = statistics.median(rounds)
        line = f'{mode:5} {middle:.3f} s of CPU, {size / 1e6 / middle:.0f} MB/s'
        if mode in LIMITS and theirs:
            ratio = statistics.median(own / sax for own, sax in zip(rounds, times['sax']))
            line += f', {ratio:.2f} times libxml2 (limit {LIMITS[mode]})'
        print(line)
    largest = max(files, key=lambda path: path.stat().st_size)
    more, kibibytes, items = subprocess.run(
        [program, '--memory', largest], check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    print(f'memory {more} KiB for the largest document, {kibibytes} KiB and {items} items: '
          f'{int(more) / int(kibibytes):.1f} times (limit 4, the runtime\'s first pages included)')


if __name__ == '__main__':
    main()
