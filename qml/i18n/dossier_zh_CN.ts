<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChangeSet</name>
    <message>
        <source>The dossier was changed meanwhile.</source>
        <translation>档案在此期间已被修改。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Adds a customer.</source>
        <translation>新增客户。</translation>
    </message>
    <message>
        <source>Why, or on what occasion; kept as the source of the values.</source>
        <translation>修改的原因或场合，作为这些值的来源保存。</translation>
    </message>
    <message>
        <source>Changes a dossier; CUSTOMER is an id or a number.</source>
        <translation>修改档案；CUSTOMER 为 ID 或客户编号。</translation>
    </message>
    <message>
        <source>Writes customers into a file; its ending is the format.</source>
        <translation>把客户写入文件，格式由扩展名决定。</translation>
    </message>
    <message>
        <source>Tells who changed what, when and why.</source>
        <translation>显示谁在何时因何修改了什么。</translation>
    </message>
    <message>
        <source>Read the files with this importer instead of finding it out.</source>
        <translation>指定读取文件的导入器，不自动识别。</translation>
    </message>
    <message>
        <source>Read this sheet.</source>
        <translation>读取这个工作表。</translation>
    </message>
    <message>
        <source>The row of the headings; the lower one of two.</source>
        <translation>表头所在行；双行表头填下面一行。</translation>
    </message>
    <message>
        <source>What a column means; an empty FIELD leaves it out. As often as needed.</source>
        <translation>列的含义；FIELD 为空则不导入该列。可多次使用。</translation>
    </message>
    <message>
        <source>A mapping that was saved under this name.</source>
        <translation>以此名称保存的列映射。</translation>
    </message>
    <message>
        <source>The encoding of text files.</source>
        <translation>文本文件的编码。</translation>
    </message>
    <message>
        <source>What becomes of rows that are a customer that is there already.</source>
        <translation>对已有客户的行如何处理。</translation>
    </message>
    <message>
        <source>Let the file&apos;s value win over a different one that is stored.</source>
        <translation>值不同时以文件为准。</translation>
    </message>
    <message>
        <source>Tell what would be done and change nothing.</source>
        <translation>只说明将做什么，不作任何更改。</translation>
    </message>
    <message>
        <source>Write the rows to mend, with the reasons, into this workbook.</source>
        <translation>把需修正的行连同原因写入这个工作簿。</translation>
    </message>
    <message>
        <source>Takes files and folders in as one run.</source>
        <translation>把文件和文件夹作为一次导入。</translation>
    </message>
    <message>
        <source>Lets the keychain of the system open the workspace.</source>
        <translation>让系统钥匙串能打开工作区。</translation>
    </message>
    <message>
        <source>Takes the key out of the keychain of the system.</source>
        <translation>从系统钥匙串中删除密钥。</translation>
    </message>
    <message>
        <source>Read the new passphrase from this descriptor.</source>
        <translation>从此文件描述符读取新口令。</translation>
    </message>
    <message>
        <source>Read the new passphrase from this file.</source>
        <translation>从此文件读取新口令。</translation>
    </message>
    <message>
        <source>The passphrase of this name instead of the recovery passphrase.</source>
        <translation>设置此名称的口令，而不是恢复口令。</translation>
    </message>
    <message>
        <source>Take the passphrase away instead of setting it.</source>
        <translation>删除口令，而不是设置。</translation>
    </message>
    <message>
        <source>Sets a passphrase or takes one away.</source>
        <translation>设置或删除口令。</translation>
    </message>
    <message>
        <source>Drop the passphrases that are not given instead of refusing.</source>
        <translation>未提供的口令予以删除，而不是拒绝操作。</translation>
    </message>
    <message>
        <source>Gives the workspace a new key and encrypts it anew.</source>
        <translation>更换工作区密钥并重新加密。</translation>
    </message>
    <message>
        <source>Tells what opens the workspace.</source>
        <translation>显示工作区可用哪些方式打开。</translation>
    </message>
    <message>
        <source>Lists the plug-ins, how far each came, and why it stopped.</source>
        <translation>列出插件及其状态和停止原因。</translation>
    </message>
    <message>
        <source>Adds a record to a dossier.</source>
        <translation>在档案中新增一条记录。</translation>
    </message>
    <message>
        <source>Changes a record.</source>
        <translation>修改一条记录。</translation>
    </message>
    <message>
        <source>Lists the records of a dossier.</source>
        <translation>列出档案中的记录。</translation>
    </message>
    <message>
        <source>Sort by this field; -FIELD sorts the other way. Else the newest come first.</source>
        <translation>按此字段排序，-FIELD 为倒序；默认最新的在前。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多返回的条数。</translation>
    </message>
    <message>
        <source>Leave out so many at the beginning.</source>
        <translation>跳过开头的条数。</translation>
    </message>
    <message>
        <source>Only tell how many there are.</source>
        <translation>只显示总数。</translation>
    </message>
    <message>
        <source>A query a line; the answer is a line of JSON for each.</source>
        <translation>每行一个查询，每个查询输出一行 JSON。</translation>
    </message>
    <message>
        <source>Finds customers by name, contact, phone and number.</source>
        <translation>按名称、联系人、电话和编号查找客户。</translation>
    </message>
    <message>
        <source>Lists the settings of the workspace.</source>
        <translation>列出工作区的设置。</translation>
    </message>
    <message>
        <source>Tells one setting.</source>
        <translation>显示一项设置。</translation>
    </message>
    <message>
        <source>Sets one setting.</source>
        <translation>修改一项设置。</translation>
    </message>
    <message>
        <source>The dossier as it was at the end of that day.</source>
        <translation>档案在该日结束时的样子。</translation>
    </message>
    <message>
        <source>Shows one dossier whole; CUSTOMER is an id or a number.</source>
        <translation>显示一份完整档案；CUSTOMER 为 ID 或客户编号。</translation>
    </message>
    <message>
        <source>Writes the standard workbook to fill in.</source>
        <translation>生成供填写的标准工作簿。</translation>
    </message>
    <message>
        <source>Tell what would be undone and change nothing.</source>
        <translation>只说明将撤销什么，不作任何更改。</translation>
    </message>
    <message>
        <source>Takes an import or an edit back.</source>
        <translation>撤销一次导入或修改。</translation>
    </message>
    <message>
        <source>A head of the history that was kept elsewhere and must still be part of it.</source>
        <translation>在别处保存的历史链头，必须仍在历史中。</translation>
    </message>
    <message>
        <source>Compares every dossier with the history, and the history with itself.</source>
        <translation>核验每份档案与历史是否一致，以及历史本身。</translation>
    </message>
    <message>
        <source>Do not encrypt the workspace.</source>
        <translation>不加密工作区。</translation>
    </message>
    <message>
        <source>Makes a workspace; the passphrase given is its recovery passphrase.</source>
        <translation>新建工作区；所给口令为恢复口令。</translation>
    </message>
    <message>
        <source>Tells what a workspace holds and how it is kept.</source>
        <translation>显示工作区的内容和保存方式。</translation>
    </message>
    <message>
        <source>Only customers of whom this holds, such as &apos;customer_type:interested&apos;.</source>
        <translation>只包含符合条件的客户，如 customer_type:interested。</translation>
    </message>
    <message>
        <source>The workspace to work in.</source>
        <translation>要使用的工作区。</translation>
    </message>
    <message>
        <source>One JSON document on standard output, errors included.</source>
        <translation>在标准输出上给出一份 JSON，错误也在其中。</translation>
    </message>
    <message>
        <source>Read the passphrase from this descriptor instead of asking the keychain.</source>
        <translation>从此文件描述符读取口令，不询问钥匙串。</translation>
    </message>
    <message>
        <source>Read the passphrase from this file.</source>
        <translation>从此文件读取口令。</translation>
    </message>
    <message>
        <source>The colleague who acts; else the account of the operating system.</source>
        <translation>操作人；默认为操作系统账户。</translation>
    </message>
    <message>
        <source>What counts as now, such as 2026-11-20T09:00:00+08:00.</source>
        <translation>视为当前的时间，如 2026-11-20T09:00:00+08:00。</translation>
    </message>
    <message>
        <source>The language of messages and headings.</source>
        <translation>消息和表头的语言。</translation>
    </message>
    <message>
        <source>Tell the progress on standard error even where that is no terminal.</source>
        <translation>标准错误不是终端时也显示进度。</translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation>只输出结果和错误。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Print what a command understands.</source>
        <translation>显示命令的用法。</translation>
    </message>
    <message>
        <source>A value, such as contacts[0].name=Wang; an empty one clears. As often as needed.</source>
        <translation>一个值，如 contacts[0].name=王芳；空值表示清除。可多次使用。</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>What is required is missing: %1</source>
        <translation>缺少必填项：%1</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 超过 %2 个字符。</translation>
    </message>
    <message>
        <source>The list ends before %1.</source>
        <translation>列表中没有 %1。</translation>
    </message>
    <message>
        <source>%1 is a whole item; name one of its fields.</source>
        <translation>%1 是整条记录，请指明其中的字段。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;. %3</source>
        <translation>%1 不能为“%2”。%3</translation>
    </message>
</context>
<context>
    <name>SettingSpecs</name>
    <message>
        <source>%1 must be a whole number from %2 to %3.</source>
        <translation>%1 必须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: there is no such problem.</source>
        <translation>%1 不能包含 %2：没有这种问题代码。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: there is no such field.</source>
        <translation>%1 不能包含 %2：没有这个字段。</translation>
    </message>
    <message>
        <source>There is no numbering scheme %1.</source>
        <translation>没有编号规则 %1。</translation>
    </message>
    <message>
        <source>%1 cannot have this value.</source>
        <translation>%1 不能取这个值。</translation>
    </message>
    <message>
        <source>Problems that reject a row instead of marking the field.</source>
        <translation>使整行退回、而不只是标记字段的问题。</translation>
    </message>
    <message>
        <source>Fields without which a customer is not taken in.</source>
        <translation>缺少时不接收客户的字段。</translation>
    </message>
    <message>
        <source>Columns that a table may have.</source>
        <translation>表格的最多列数。</translation>
    </message>
    <message>
        <source>Bytes that one field of a file may have.</source>
        <translation>文件中一个单元的最多字节数。</translation>
    </message>
    <message>
        <source>Bytes that a compressed file may inflate to.</source>
        <translation>压缩文件解压后的最多字节数。</translation>
    </message>
    <message>
        <source>Rows that a table may have.</source>
        <translation>表格的最多行数。</translation>
    </message>
    <message>
        <source>How numbers are made. C: year, month and a running number, 202405-0001.</source>
        <translation>编号规则。C：年月加流水号，如 202405-0001。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldPath</name>
    <message>
        <source>There is no field %1.</source>
        <translation>没有字段 %1。</translation>
    </message>
</context>
<context>
    <name>dossier::Filter</name>
    <message>
        <source>The filter is longer than %1 characters.</source>
        <translation>筛选条件超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The filter has something at position %1 where &apos;and&apos;, &apos;or&apos; or its end was expected: %2</source>
        <translation>筛选条件第 %1 个字符处应为 and、or 或结尾：%2</translation>
    </message>
    <message>
        <source>The filter is nested deeper than %1 levels.</source>
        <translation>筛选条件的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 of the filter is not closed.</source>
        <translation>筛选条件第 %1 个字符处的括号没有闭合。</translation>
    </message>
    <message>
        <source>The filter has more than %1 conditions.</source>
        <translation>筛选条件超过 %1 项。</translation>
    </message>
    <message>
        <source>The filter needs a condition such as &apos;field:value&apos; at position %1.</source>
        <translation>筛选条件第 %1 个字符处需要形如 field:value 的条件。</translation>
    </message>
    <message>
        <source>The filter has no value at position %1.</source>
        <translation>筛选条件第 %1 个字符处缺少值。</translation>
    </message>
    <message>
        <source>The filter names an unknown field at position %1: %2</source>
        <translation>筛选条件第 %1 个字符处的字段不存在：%2</translation>
    </message>
    <message>
        <source>The filter compares by size at position %1, which only numbers, amounts and dates allow: %2</source>
        <translation>筛选条件第 %1 个字符处比较大小，但只有数字、金额和日期可以比较：%2</translation>
    </message>
    <message>
        <source>The filter has a value at position %1 that %2 cannot have: %3</source>
        <translation>筛选条件第 %1 个字符处的值不能用于 %2：%3</translation>
    </message>
    <message>
        <source>The quote at position %1 of the filter is not closed.</source>
        <translation>筛选条件第 %1 个字符处的引号没有闭合。</translation>
    </message>
</context>
<context>
    <name>dossier::FilterSql</name>
    <message>
        <source>The database refused an operation.</source>
        <translation>数据库拒绝了操作。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Add</name>
    <message>
        <source>Added: %1</source>
        <translation>已新增：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Arguments</name>
    <message>
        <source>%1 needs a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>Nothing stands behind &apos;--&apos;.</source>
        <translation>“--” 后面没有内容。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项 %1 不带值。</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2</source>
        <translation>选项 %1 需要一个值：%2</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Command</name>
    <message>
        <source> [OPTIONS]</source>
        <translation> [选项]</translation>
    </message>
    <message>
        <source>dossier-cli [GLOBAL OPTIONS] COMMAND [OPTIONS]</source>
        <translation>dossier-cli [全局选项] 命令 [选项]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation>全局选项：</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Edit</name>
    <message>
        <source>An edit needs its reason: --reason TEXT</source>
        <translation>修改需要说明原因：--reason TEXT</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已是如此，无需修改。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已修改：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Export</name>
    <message>
        <source>The file must end in .json, .jsonl, .csv or .xlsx: %1</source>
        <translation>文件扩展名必须是 .json、.jsonl、.csv 或 .xlsx：%1</translation>
    </message>
    <message>
        <source>Customers written</source>
        <translation>已写出客户</translation>
    </message>
    <message>
        <source>Customers written: %1, to %2</source>
        <translation>已写出 %1 个客户，文件：%2</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Finding</name>
    <message>
        <source>The list cannot be sorted by &apos;%1&apos;; a field of the customer itself is needed.</source>
        <translation>不能按“%1”排序，需要客户本身的字段。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::GlobalOptions</name>
    <message>
        <source>--now needs a date and a time such as 2026-11-20T09:00:00+08:00, not &apos;%1&apos;.</source>
        <translation>--now 需要日期和时间，如 2026-11-20T09:00:00+08:00，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be standard output or standard error.</source>
        <translation>%1 不能是标准输出或标准错误。</translation>
    </message>
    <message>
        <source>Give --passphrase-fd or --passphrase-file, not both.</source>
        <translation>--passphrase-fd 和 --passphrase-file 只能给一个。</translation>
    </message>
    <message>
        <source>--as needs a name.</source>
        <translation>--as 需要姓名。</translation>
    </message>
    <message>
        <source>--lang is zh_CN or en, not &apos;%1&apos;.</source>
        <translation>--lang 只能是 zh_CN 或 en，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::History</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何修改。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Ids</name>
    <message>
        <source>Nothing has the id &apos;%1&apos;.</source>
        <translation>没有 ID 为“%1”的对象。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Import</name>
    <message>
        <source>--map needs HEADING=FIELD, not &apos;%1&apos;.</source>
        <translation>--map 需要 HEADING=FIELD，而不是“%1”。</translation>
    </message>
    <message>
        <source>--map names an unknown field: %1</source>
        <translation>--map 中的字段不存在：%1</translation>
    </message>
    <message>
        <source>--on-duplicate is update, skip or create, not &apos;%1&apos;.</source>
        <translation>--on-duplicate 只能是 update、skip 或 create，而不是“%1”。</translation>
    </message>
    <message>
        <source>--prefer is file, not &apos;%1&apos;.</source>
        <translation>--prefer 只能是 file，而不是“%1”。</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>已读取行</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>已比对行</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>已写入行</translation>
    </message>
    <message>
        <source>Nothing is written yet; this is what would be done.</source>
        <translation>尚未写入；以下是将要执行的内容。</translation>
    </message>
    <message>
        <source>Rows: %1, created: %2, joined: %3, left out: %4, returned: %5, warnings: %6</source>
        <translation>共 %1 行：新建 %2，并入 %3，跳过 %4，退回 %5，警告 %6</translation>
    </message>
    <message>
        <source>To take it back: dossier-cli undo %1</source>
        <translation>如需撤销：dossier-cli undo %1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::KeysKeychain</name>
    <message>
        <source>The keychain opens this workspace now.</source>
        <translation>系统钥匙串现在可以打开此工作区。</translation>
    </message>
    <message>
        <source>The keychain does not open this workspace any more.</source>
        <translation>系统钥匙串不再能打开此工作区。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::KeysPassphrase</name>
    <message>
        <source>Give one of --new-passphrase-fd, --new-passphrase-file and --remove.</source>
        <translation>--new-passphrase-fd、--new-passphrase-file 和 --remove 需要且只能给一个。</translation>
    </message>
    <message>
        <source>The passphrase &apos;%1&apos; is set.</source>
        <translation>口令“%1”已设置。</translation>
    </message>
    <message>
        <source>The passphrase &apos;%1&apos; is removed.</source>
        <translation>口令“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::KeysRotate</name>
    <message>
        <source>The workspace has a new key.</source>
        <translation>工作区已更换密钥。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::KeysStatus</name>
    <message>
        <source>does not hold the key</source>
        <translation>没有保存密钥</translation>
    </message>
    <message>
        <source>opens the workspace</source>
        <translation>可以打开工作区</translation>
    </message>
    <message>
        <source>should hold the key and does not</source>
        <translation>应保存密钥，但没有</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>无法查询</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>was broken off; opening for writing finishes it</source>
        <translation>曾中断；以写入方式打开即可完成</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Program</name>
    <message>
        <source>The option %1 stands there twice.</source>
        <translation>选项 %1 重复。</translation>
    </message>
    <message>
        <source>The command needs other words behind it: %1</source>
        <translation>命令的参数不对：%1</translation>
    </message>
    <message>
        <source>No command is given; &apos;dossier-cli --help&apos; lists them.</source>
        <translation>没有给出命令；dossier-cli --help 列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;; &apos;dossier-cli --help&apos; lists them.</source>
        <translation>没有命令“%1”；dossier-cli --help 列出所有命令。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>The answer could not be written whole.</source>
        <translation>结果没有完整写出。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Record</name>
    <message>
        <source>There are no records &apos;%1&apos; yet, only: %2</source>
        <translation>还没有“%1”类记录，只有：%2</translation>
    </message>
    <message>
        <source>No record has the id &apos;%1&apos;.</source>
        <translation>没有 ID 为“%1”的记录。</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>记录：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Search</name>
    <message>
        <source>%1 of %2</source>
        <translation>显示 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Session</name>
    <message>
        <source>This command needs a workspace: --workspace DIR</source>
        <translation>此命令需要指定工作区：--workspace DIR</translation>
    </message>
    <message>
        <source>The passphrase could not be read from descriptor %1.</source>
        <translation>无法从文件描述符 %1 读取口令。</translation>
    </message>
    <message>
        <source>The passphrase could not be read from the file %1.</source>
        <translation>无法从文件 %1 读取口令。</translation>
    </message>
    <message>
        <source>No plug-in writes workbooks; &apos;plugins list&apos; tells why.</source>
        <translation>没有能写工作簿的插件；原因见 plugins list。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Settings</name>
    <message>
        <source>(default)</source>
        <translation>（默认）</translation>
    </message>
    <message>
        <source>There is no setting %1; &apos;settings list&apos; names them.</source>
        <translation>没有设置 %1；settings list 列出所有设置。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Show</name>
    <message>
        <source>--at needs a date such as 2024-05-03, not &apos;%1&apos;.</source>
        <translation>--at 需要日期，如 2024-05-03，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Template</name>
    <message>
        <source>The file must end in .xlsx: %1</source>
        <translation>文件扩展名必须是 .xlsx：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Typing</name>
    <message>
        <source>--set needs FIELD=VALUE, not &apos;%1&apos;.</source>
        <translation>--set 需要 FIELD=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>Nothing is to be set; give --set FIELD=VALUE.</source>
        <translation>没有要设置的内容；请给出 --set FIELD=VALUE。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Undo</name>
    <message numerus="yes">
        <source>Would be changed back: %n dossiers</source>
        <translation><numerusform>将恢复 %n 份档案</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed back: %n dossiers</source>
        <translation><numerusform>已恢复 %n 份档案</numerusform></translation>
    </message>
    <message>
        <source>Kept, because it was changed later: %1 of %2</source>
        <translation>保留（后来又被修改）：%2 的 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Verify</name>
    <message>
        <source>--expect needs a head as &apos;verify&apos; prints it, not &apos;%1&apos;.</source>
        <translation>--expect 需要 verify 显示的链头，而不是“%1”。</translation>
    </message>
    <message>
        <source>Head of the history: %1</source>
        <translation>历史链头：%1</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>一切与写入时一致。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::WorkspaceCreate</name>
    <message>
        <source>Created, not encrypted: %1</source>
        <translation>已新建（未加密）：%1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>已新建：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::WorkspaceDescription</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>历史链头</translation>
    </message>
</context>
</TS>
