#!/usr/bin/env python3
"""requirements.py PROJECT: every test that docs/requirements.md names must be there."""
import pathlib
import re
import sys

project = pathlib.Path(sys.argv[1])
functions = {}
for path in (project / 'tests').rglob('*'):
    if path.suffix == '.cpp':
        functions[path.stem] = set(re.findall(r'^\s+void (\w+)\(\)', path.read_text(encoding='utf-8'), re.MULTILINE))
    elif path.suffix == '.py' and path.parent.name == 'e2e':
        functions[path.stem] = set(re.findall(r'def (\w+)\(self', path.read_text(encoding='utf-8')))

wrong = []
rows = [line for line in (project / 'docs/requirements.md').read_text(encoding='utf-8').splitlines() if line.startswith('| R')]
for row in rows:
    number, _, shown = (cell.strip() for cell in row.strip('|').split('|'))
    names = re.findall(r'`(\w+)\.(\w+)`', shown)
    if not names and shown != 'this page':
        wrong.append(f'{number}: no test')
    wrong += [f'{number}: there is no {file}.{function}' for file, function in names
              if function not in functions.get(file, ())]
if not rows:
    wrong.append('docs/requirements.md lists nothing')
for line in wrong:
    print(f'requirements: {line}', file=sys.stderr)
sys.exit(1 if wrong else 0)
