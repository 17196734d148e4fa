#!/usr/bin/env python3
"""bench.py BUILD-FOLDER [NAME…]: measures Dossier and its peers side by side in one run.

Each benchmark runs ours and the peer in turn, so that a slow minute of the machine hits both; printed are the medians
and their ratio against the bar. Names: csv-import xlsx-import start. Without a name all run. Nothing here is a test.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import files

RUNS = int(os.environ.get('DOSSIER_BENCH_RUNS', '3'))
build = os.path.abspath(sys.argv[1])
data = os.path.join(build, 'bench')
cli = os.path.join(build, 'bin', 'dossier-cli')


def run(command, stdin=None, **keywords):
    """Wall seconds, the peak memory in MB of the largest process, and processor seconds of all of them."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL, **keywords)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f'bench: {command[0]} failed with {os.waitstatus_to_exitcode(status)}')
    return time.monotonic() - begun, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def in_workspace(folder):
    """The start of a command line for the workspace in a folder."""
    return [cli, '--workspace', os.path.join(folder, 'bench.dossier'), '--passphrase-file', os.path.join(folder, 'passphrase'), '--quiet']


def import_into(folder, file):
    with open(os.path.join(folder, 'passphrase'), 'w') as out:
        out.write('bench')
    base = in_workspace(folder)
    run([*base, 'workspace', 'create', base[2]])
    return run([*base, 'import', file])


def import_into_new_workspace(file):
    folder = tempfile.mkdtemp(dir=data)
    result = import_into(folder, file)
    shutil.rmtree(folder)
    return result


def sqlite_import(file):
    folder = tempfile.mkdtemp(dir=data)
    result = run(['sqlite3', os.path.join(folder, 'plain.db'), '.mode csv', f'.import {file} customers'])
    shutil.rmtree(folder)
    return result


def openpyxl_read(file):
    code = 'import sys, openpyxl\nfor row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True): pass'
    return run([sys.executable, '-c', code, file])


def compare(name, bar, ours, peer, peer_name):
    pairs = [(ours(), peer()) for _ in range(RUNS)]
    mine = statistics.median(o[0] for o, _ in pairs)
    theirs = statistics.median(p[0] for _, p in pairs)
    memory = max(o[1] for o, _ in pairs)
    busy = [statistics.median(pair[side][2] for pair in pairs) for side in (0, 1)]
    print(f'{name:12} ours {mine:7.2f} s   {peer_name} {theirs:7.2f} s   ratio {mine / theirs:5.2f} (bar {bar})   peak {memory:5.0f} MB   '
          f'processor {busy[0]:.2f} s : {busy[1]:.2f} s', flush=True)


def bench_csv_import():
    ours = files.csv_file(os.path.join(data, 'million-gb18030.csv'), 1_000_000, 'gb18030')
    theirs = files.csv_file(os.path.join(data, 'million-utf8.csv'), 1_000_000, 'utf-8')
    compare('csv-import', 6, lambda: import_into_new_workspace(ours), lambda: sqlite_import(theirs), 'sqlite3 .import')


def bench_xlsx_import():
    book = files.xlsx_file(os.path.join(data, '100000x20.xlsx'), 100_000)
    compare('xlsx-import', 0.35, lambda: import_into_new_workspace(book), lambda: openpyxl_read(book), 'openpyxl reads')


def bench_start():
    """Small commands, each a program that starts, derives the key from the passphrase (Argon2id) and opens a million customers."""
    folder = os.path.join(data, 'million')
    if not os.path.exists(os.path.join(folder, 'ready')):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        import_into(folder, files.csv_file(os.path.join(data, 'million-gb18030.csv'), 1_000_000, 'gb18030'))
        open(os.path.join(folder, 'ready'), 'w').close()
    base = in_workspace(folder)
    number = subprocess.run([*base, 'search', '', '--limit', '1'], capture_output=True, text=True, check=True).stdout.split()[0]
    commands = {'--version': [cli, '--version'], 'search, newest 50': [*base, 'search', '', '--limit', '50'],
                'search, a name': [*base, 'search', '恒启', '--limit', '50'], 'search, a phone': [*base, 'search', '13000123456'],
                'show': [*base, 'show', number]}
    for name, command in commands.items():
        seconds = [run(command)[0] for _ in range(2 * RUNS + 1)]
        print(f'start        {name:18} {statistics.median(seconds) * 1000:6.0f} ms', flush=True)


BENCHES = {'csv-import': bench_csv_import, 'xlsx-import': bench_xlsx_import, 'start': bench_start}
os.makedirs(data, exist_ok=True)
for name in sys.argv[2:] or BENCHES:
    BENCHES[name]()
