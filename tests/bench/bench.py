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
    """Wall seconds and the peak memory in MB of the largest process."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL, **keywords)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f'bench: {command[0]} failed with {os.waitstatus_to_exitcode(status)}')
    return time.monotonic() - begun, usage.ru_maxrss / 1024


def import_into_new_workspace(file):
    folder = tempfile.mkdtemp(dir=data)
    secret = os.path.join(folder, 'passphrase')
    with open(secret, 'w') as out:
        out.write('bench')
    workspace = os.path.join(folder, 'bench.dossier')
    base = [cli, '--workspace', workspace, '--passphrase-file', secret, '--quiet']
    run([*base, 'workspace', 'create', workspace])
    result = run([*base, 'import', file])
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
    print(f'{name:12} ours {mine:7.2f} s   {peer_name} {theirs:7.2f} s   ratio {mine / theirs:5.2f} (bar {bar})   peak {memory:5.0f} MB', flush=True)


def bench_csv_import():
    ours = files.csv_file(os.path.join(data, 'million-gb18030.csv'), 1_000_000, 'gb18030')
    theirs = files.csv_file(os.path.join(data, 'million-utf8.csv'), 1_000_000, 'utf-8')
    compare('csv-import', 6, lambda: import_into_new_workspace(ours), lambda: sqlite_import(theirs), 'sqlite3 .import')


def bench_xlsx_import():
    book = files.xlsx_file(os.path.join(data, '100000x20.xlsx'), 100_000)
    compare('xlsx-import', 0.35, lambda: import_into_new_workspace(book), lambda: openpyxl_read(book), 'openpyxl reads')


def bench_start():
    seconds = [run([cli, '--version'])[0] for _ in range(20)]
    print(f'start        dossier-cli --version {statistics.median(seconds) * 1000:.0f} ms', flush=True)


BENCHES = {'csv-import': bench_csv_import, 'xlsx-import': bench_xlsx_import, 'start': bench_start}
os.makedirs(data, exist_ok=True)
for name in sys.argv[2:] or BENCHES:
    BENCHES[name]()
