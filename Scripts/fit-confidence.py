#!/usr/bin/env python3
"""Fit the weights of Sources/Quotations/Confidence/ConfidenceWeights.swift.

    fit-confidence.py GOLD.jsonl CANDIDATES.jsonl > ConfidenceWeights.swift

GOLD has, a line a document, {id, text, attributions: [{source, content, quoted, kind}]} with offsets in code points.
CANDIDATES has {id, c: [{s: statement, f: [feature, ...]}]}: everything that the reader weighed on the same documents.
A candidate is right where its content, or its quoted part, shares half its letters with an attribution and its speaker
is that one's. The weights are those of a logistic regression with an L2 penalty; features seen fewer than MINIMUM times are
left out. Needs numpy.
"""
import json
import sys

import numpy as np

MINIMUM = 12
PENALTY = 0.6
ROUNDS = 500


def letters(text, spans):
    return {k for a, b in spans for k in range(a, min(b, len(text))) if text[k].isalnum()}


def share(a, b):
    common = len(a & b)
    return common / (len(a) + len(b) - common) if common else 0.0


def spans(quote):
    if quote.get('parts'):
        return [(p['start'], p['end']) for p in quote['parts']]
    return [(quote['start'], quote['end'])]


def right(document, statement, gold):
    text = document['text']
    mine = letters(text, spans(statement['quote']))
    quoted_here = document['_quoted']
    mention = (statement.get('speaker') or {}).get('mention')
    for whole, quoted, sources, kind in gold:
        good = share(mine, whole) >= 0.5 or (quoted and share(mine & quoted_here, quoted) >= 0.5)
        if not good:
            continue
        if sources:
            if mention and any(mention['start'] < e and s < mention['end'] for s, e in sources):
                return True
        elif not mention:
            return True
    return False


def rows(gold_path, candidates_path):
    documents = {}
    for line in open(gold_path, encoding='utf-8'):
        document = json.loads(line)
        documents[document['id']] = document
    for line in open(candidates_path, encoding='utf-8'):
        entry = json.loads(line)
        document = documents[entry['id']]
        text = document['text']
        document['_quoted'] = {k for s, e in document['quoted_spans'] for k in range(s, e)}
        ignored = {k for s, e in document.get('ignore', []) for k in range(s, e)}
        gold = [(letters(text, a['content']), letters(text, a['quoted']), a['source'], a['kind'])
                for a in document['attributions']]
        for candidate in entry['c']:
            quote = candidate['s']['quote']
            if quote['start'] in ignored:
                continue
            yield candidate['f'], right(document, candidate['s'], gold)


def main():
    features, labels = [], []
    for names, label in rows(sys.argv[1], sys.argv[2]):
        features.append(names)
        labels.append(label)
    counts = {}
    for names in features:
        for name in set(names):
            counts[name] = counts.get(name, 0) + 1
    kept = sorted(name for name, count in counts.items() if count >= MINIMUM)
    index = {name: at for at, name in enumerate(kept)}
    row, column = [], []
    for at, names in enumerate(features):
        for name in names:
            if name in index:
                row.append(at)
                column.append(index[name])
    row, column = np.array(row), np.array(column)
    target = np.array(labels, dtype=float)
    weights, bias = np.zeros(len(kept)), float(np.log(target.mean() / (1 - target.mean())))
    # Adam on the whole batch.
    first, second = np.zeros(len(kept) + 1), np.zeros(len(kept) + 1)
    for step in range(1, ROUNDS + 1):
        z = np.bincount(row, weights=weights[column], minlength=len(target)) + bias
        p = 1 / (1 + np.exp(-z))
        error = p - target
        gradient = np.append(np.bincount(column, weights=error[row], minlength=len(kept)) + PENALTY * weights, error.sum())
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient ** 2
        rate = 0.08 if step < ROUNDS * 0.6 else 0.02
        move = rate * (first / (1 - 0.9 ** step)) / (np.sqrt(second / (1 - 0.99 ** step)) + 1e-9)
        weights, bias = weights - move[:-1], bias - move[-1]
    loss = -np.mean(target * np.log(p + 1e-12) + (1 - target) * np.log(1 - p + 1e-12))
    print(f'{len(target)} candidates, {target.mean():.3f} right, loss {loss:.4f}, {len(kept)} features', file=sys.stderr)
    print('/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.')
    print('enum ConfidenceWeights {')
    print('    static let table = """')
    print(f'        {bias:.3f} bias')
    for name, weight in sorted(zip(kept, weights), key=lambda pair: pair[0]):
        if abs(weight) >= 0.01:
            print(f'        {weight:.3f} {name}')
    print('        """')
    print('}')


if __name__ == '__main__':
    main()
