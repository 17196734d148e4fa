#!/usr/bin/env python3
"""bench.py BUILD-FOLDER [NAME…]: measures Dossier and its peers side by side in one run.

Each benchmark runs ours and the peer in turn, so that a slow minute of the machine hits both; printed are the medians
and their ratio against the bar. Names: csv-import xlsx-import start search window opening dossier window-start. Without a name
all run. Nothing here is a test.
"""
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

import files
import inputs
import screen

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


def import_into(folder, file, *options):
    with open(os.path.join(folder, 'passphrase'), 'w') as out:
        out.write('bench')
    base = in_workspace(folder)
    run([*base, 'workspace', 'create', base[2], *options])
    return run([*base, 'import', file])


def million(name, *options):
    """The folder of a workspace that holds a million customers, made at the first call."""
    folder = os.path.join(data, name)
    if not os.path.exists(os.path.join(folder, 'ready')):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        import_into(folder, files.csv_file(os.path.join(data, 'million-gb18030.csv'), 1_000_000, 'gb18030'), *options)
        open(os.path.join(folder, 'ready'), 'w').close()
    return folder


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
    base = in_workspace(million('million'))
    number = subprocess.run([*base, 'search', '', '--limit', '1'], capture_output=True, text=True, check=True).stdout.split()[0]
    commands = {'--version': [cli, '--version'], 'search, newest 50': [*base, 'search', '', '--limit', '50'],
                'search, a name': [*base, 'search', '恒启', '--limit', '50'], 'search, a phone': [*base, 'search', '13000123456'],
                'show': [*base, 'show', number]}
    for name, command in commands.items():
        seconds = [run(command)[0] for _ in range(2 * RUNS + 1)]
        print(f'start        {name:18} {statistics.median(seconds) * 1000:6.0f} ms', flush=True)


# What core/db/IndexRows reads.
COLUMNS = ('id number number_aliases name short_name kind business_type personal_scene customer_type dormant stage interest activity tier potential '
           'risk_flag source need_type urgency industry province city county owner department first_contact_on founded_on first_cooperation_on '
           'latest_cooperation_on contract_from contract_to expected_close_on total_amount annual_amount').split()
LISTS = 'kind business_type personal_scene customer_type stage interest activity tier potential source need_type urgency'.split()
LIKE = ('SELECT count(*) FROM searched WHERE number LIKE :x OR number_aliases LIKE :x OR name LIKE :x OR short_name LIKE :x OR contacts LIKE :x '
        'OR phones LIKE :x')


def shell_read(database):
    columns = ', '.join(f'"{column}"' for column in COLUMNS)
    return run(['sqlcipher', database, f'SELECT {columns} FROM customers WHERE deleted = 0',
                'SELECT customer_id, position, "name", phones FROM contacts'])[0]


def flat_table(database):
    """A connection with the searched columns in one table of their own, in memory: the kindest to LIKE."""
    peer = sqlite3.connect(':memory:')
    peer.execute('ATTACH ? AS dossier', (database,))
    peer.execute('CREATE TABLE searched AS SELECT number, number_aliases, c.name AS name, short_name, group_concat(p.name, char(10)) AS contacts, '
                 "group_concat(phones, char(10)) AS phones FROM dossier.customers c LEFT JOIN dossier.contacts p ON customer_id = c.id "
                 'WHERE deleted = 0 GROUP BY c.id')
    return peer


def timed_queries(peer, sql, parameters):
    times = []
    for parameter in parameters:
        begun = time.monotonic()
        peer.execute(sql, parameter).fetchall()
        times.append((time.monotonic() - begun) * 1000)
    return statistics.median(times)


def sql_filter(database):
    """Three conditions, and how many have each choice of each list, in milliseconds."""
    peer = sqlite3.connect(database)
    condition = "deleted = 0 AND customer_type = 'customer' AND substr(province, 1, 2) = '44' AND total_amount >= 10000000"
    begun = time.monotonic()
    for column in LISTS:
        peer.execute(f'SELECT "{column}", count(*) FROM customers WHERE {condition} GROUP BY 1').fetchall()
    return (time.monotonic() - begun) * 1000


def bench_search():
    """The list's search, by the index and by SQL, on a database without encryption that both can open."""
    database = os.path.join(million('million-plain', '--plain'), 'bench.dossier', 'dossier.db')
    typed = inputs.inputs()
    program = [os.path.join(build, 'tests', 'bench.search'), database]

    def ours():
        answer = subprocess.run(program, input='\n'.join(typed), capture_output=True, text=True, check=True)
        return json.loads(answer.stdout)

    pairs = [(ours(), shell_read(database), sql_filter(database)) for _ in range(RUNS)]
    like = timed_queries(flat_table(database), LIKE, [{'x': f'%{text}%'} for text in typed[::10] + typed[2::10]])
    median = {key: statistics.median(pair[0][key] for pair in pairs) for key in pairs[0][0]}
    shell = statistics.median(pair[1] for pair in pairs)
    filtering = statistics.median(pair[2] for pair in pairs)

    def told(name, mine, theirs, unit, peer, bar):
        print(f'search       {name:22} ours {mine:7.2f} {unit:2}   {peer} {theirs:8.2f} {unit:2}   ratio {mine / theirs:5.3f} (bar {bar})', flush=True)

    told('build whole', median['tables'] + median['build'], shell, 's', 'sqlcipher reads', 2.5)
    told('keystroke p95', median['keystroke_p95'], like, 'ms', 'LIKE, median', 0.2)
    told('filter and counts p95', median['filter_p95'], filtering, 'ms', 'SQL', 0.03)
    print(f'search       {median["bytes"]:.0f} bytes a customer (bar 350)   keystroke median {median["keystroke_median"]:.1f} ms   '
          f'names in order {median["order"]:.0f} ms', flush=True)


def bench_window():
    """The window on a million encrypted customers: opening, keystrokes until the list has changed, and scrolling."""
    folder = million('million')
    plain = os.path.join(million('million-plain', '--plain'), 'bench.dossier', 'dossier.db')
    typed = inputs.inputs()
    program = [os.path.join(build, 'tests', 'bench.window'), os.path.join(folder, 'bench.dossier'), os.path.join(folder, 'passphrase')]
    like = timed_queries(flat_table(plain), LIKE, [{'x': f'%{text}%'} for text in typed[::10] + typed[2::10]])

    def ours():
        answer = subprocess.run(program, input='\n'.join(typed), capture_output=True, text=True, check=True)
        return json.loads(answer.stdout)

    runs = [ours() for _ in range(RUNS)]
    median = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    print(f'window       keystroke to new list p95 {median["keystroke_p95"]:.1f} ms   LIKE, median {like:.1f} ms   '
          f'ratio {median["keystroke_p95"] / like:.3f} (bar 0.2)', flush=True)
    print(f'window       first page {median["first_page"]:.2f} s   index whole {median["index"]:.2f} s   '
          f'ratio {median["first_page"] / median["index"]:.2f} (bar 0.15)', flush=True)
    print(f'window       frame while scrolling {median["frame"]:.2f} ms   plain ListView {median["plain_frame"]:.2f} ms   '
          f'ratio {median["frame"] / median["plain_frame"]:.2f} (bar 1.5)', flush=True)


def bench_opening():
    """Dossiers opened from a list of 100,000 while a file with a million others is imported into the same workspace."""
    residents = os.path.join(data, 'residents')
    if not os.path.exists(os.path.join(residents, 'ready')):
        shutil.rmtree(residents, ignore_errors=True)
        os.makedirs(residents)
        import_into(residents, files.csv_file(os.path.join(data, 'residents.csv'), 100_000, 'utf-8', first=2_000_000))
        open(os.path.join(residents, 'ready'), 'w').close()
    million_more = files.csv_file(os.path.join(data, 'million-gb18030.csv'), 1_000_000, 'gb18030')

    def ours():
        folder = tempfile.mkdtemp(dir=data)
        shutil.copytree(residents, folder, dirs_exist_ok=True)
        answer = subprocess.run([os.path.join(build, 'tests', 'bench.opening'), os.path.join(folder, 'bench.dossier'),
                                 os.path.join(folder, 'passphrase'), million_more], capture_output=True, text=True, check=True)
        shutil.rmtree(folder)
        return json.loads(answer.stdout)

    runs = [ours() for _ in range(RUNS)]
    median = {key: statistics.median(run[key] for run in runs if key in run) for key in set().union(*runs)}
    frame = median['frame']
    for name in [name for name in ('rest', 'import', 'reading', 'comparing', 'writing') if name in median]:
        print(f'opening      {name:10} {median[name]:4.0f} dossiers   median {median[name + "_median"]:6.2f} ms   '
              f'p95 {median[name + "_p95"]:6.2f} ms   longest {median[name + "_longest"]:6.2f} ms   '
              f'frame while scrolling {frame:.2f} ms   ratio {median[name + "_p95"] / frame:5.2f} (bar 4)', flush=True)
    print(f'opening      processor time of one at rest {median["rest_processor"]:.2f} ms   import {median["import_seconds"]:.1f} s', flush=True)


def bench_dossier():
    """Dossiers with 200 interactions, 20 contacts and 50 contracts among a million, and versions of one with 10,000 entries."""
    count = int(os.environ.get('DOSSIER_BENCH_CUSTOMERS', '1000000'))
    folder = os.path.join(data, f'dossiers-{count}')
    if not os.path.exists(os.path.join(folder, 'ready')):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        import_into(folder, files.csv_file(os.path.join(data, f'{count}-utf8.csv'), count, 'utf-8'))
        open(os.path.join(folder, 'ready'), 'w').close()
    program = [os.path.join(build, 'tests', 'bench.dossier'), os.path.join(folder, 'bench.dossier'), os.path.join(folder, 'passphrase')]
    runs = [json.loads(subprocess.run(program, capture_output=True, text=True, check=True).stdout) for _ in range(RUNS)]
    median = {key: statistics.median(run[key] for run in runs) for key in runs[0]}

    def told(name, key, than, of, bar):
        print(f'dossier      {name:22} median {median[key + "_median"]:7.2f} ms   p95 {median[key + "_p95"]:7.2f} ms   '
              f'longest {median[key + "_longest"]:7.2f} ms   {than} {of:.2f} ms   ratio {median[key + "_p95"] / of:5.2f} (bar {bar})', flush=True)

    told('opening', 'dossier', 'frame while scrolling', median['frame'], 4)
    told('with 10,000 entries', 'long', 'frame while scrolling', median['frame'], '-')
    told('a version of those', 'version', 'opening that dossier, p95', median['long_p95'], 3)
    told('', 'version', 'opening the others, p95', median['dossier_p95'], '-')


def bench_window_start():
    """From starting the program until the window is as it stays: ours with an empty workspace, Tryton's client with its log-in."""
    folder = os.path.join(data, 'empty')
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    passphrase = os.path.join(folder, 'passphrase')
    with open(passphrase, 'w') as out:
        out.write('bench')
    workspace = in_workspace(folder)[2]
    run([*in_workspace(folder), 'workspace', 'create', workspace])

    def shown(command, **keywords):
        with tempfile.TemporaryDirectory(dir=data) as home, screen.Screen() as display:
            return display.seconds_until_shown(command, env={'PATH': os.environ['PATH'], 'HOME': home, 'DISPLAY': display.name,
                                                             'LANG': 'C.UTF-8'}, **keywords)

    def ours():
        with open(passphrase) as secret:
            return shown([os.path.join(build, 'bin', 'dossier'), '--workspace', workspace, '--passphrase-fd', str(secret.fileno())],
                         pass_fds=[secret.fileno()])

    pairs = [(ours(), shown(['tryton'])) for _ in range(2 * RUNS + 1)]
    # The first of each has yet to be read from the disk.
    mine, theirs = (statistics.median(pair[side] for pair in pairs[1:]) for side in (0, 1))
    print(f'window-start ours {mine * 1000:.0f} ms   Tryton {theirs * 1000:.0f} ms   ratio {mine / theirs:.2f} (bar 0.8)', flush=True)


BENCHES = {'csv-import': bench_csv_import, 'xlsx-import': bench_xlsx_import, 'start': bench_start, 'search': bench_search,
           'window': bench_window, 'opening': bench_opening, 'dossier': bench_dossier, 'window-start': bench_window_start}
os.makedirs(data, exist_ok=True)
for name in sys.argv[2:] or BENCHES:
    BENCHES[name]()
