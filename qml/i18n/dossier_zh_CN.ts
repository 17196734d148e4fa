<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountRow</name>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Account of %1 in use</source>
        <translation>启用 %1 的账号</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>Department of %1</source>
        <translation>%1 的部门</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>未填部门</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>%1 has an account already.</source>
        <translation>%1 已经有账号。</translation>
    </message>
    <message>
        <source>%1 has no account.</source>
        <translation>%1 没有账号。</translation>
    </message>
    <message>
        <source>%1 is the only administrator; make somebody else one first.</source>
        <translation>%1 是唯一的管理员，请先指定另一位管理员。</translation>
    </message>
    <message>
        <source>Only an administrator may change accounts and settings.</source>
        <translation>只有管理员可以更改账号和设置。</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Who works in this workspace. A rep sees his own customers, a manager those of the department, service everybody&apos;s service information, an administrator everything.</source>
        <translation>在此工作区工作的同事。销售代表看到自己的客户，主管看到本部门的客户，客服看到全部客户的服务信息，管理员看到全部。</translation>
    </message>
    <message>
        <source>Who works in this workspace. Only an administrator may change accounts.</source>
        <translation>在此工作区工作的同事。只有管理员可以修改账号。</translation>
    </message>
</context>
<context>
    <name>BulkPreviewRow</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1：%2 改为 %3</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>The dossier was changed meanwhile.</source>
        <translation>档案在此期间已被修改。</translation>
    </message>
</context>
<context>
    <name>ChangeWriter</name>
    <message>
        <source>The number belongs to another customer.</source>
        <translation>该编号属于另一位客户。</translation>
    </message>
    <message>
        <source>This customer is not there.</source>
        <translation>没有这位客户。</translation>
    </message>
    <message>
        <source>The dossier that is to stay is in the bin.</source>
        <translation>要保留的档案在回收站里。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>One of the two dossiers was changed since they were parted. Merge them anew instead.</source>
        <translation>拆分之后其中一份档案又有修改，请重新合并。</translation>
    </message>
    <message>
        <source>This change merged nothing.</source>
        <translation>这次变更没有合并任何档案。</translation>
    </message>
    <message>
        <source>This merging was taken back already.</source>
        <translation>这次合并已经撤销过了。</translation>
    </message>
    <message>
        <source>The dossier that stayed was merged into another one since. Take that merging back first.</source>
        <translation>保留的档案后来又并入了另一份档案，请先撤销那一次合并。</translation>
    </message>
    <message>
        <source>One of the two dossiers is not there.</source>
        <translation>两份档案中有一份不存在。</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Go on with %1</source>
        <translation>继续处理 %1</translation>
    </message>
    <message>
        <source>Lately imported</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>要导入的文件夹</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste a table</source>
        <translation>把文件拖到这里、选择文件，或粘贴表格</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Nothing can be imported here</source>
        <translation>此工作区不能导入</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Whoever has it open for writing can import.</source>
        <translation>工作区以只读方式打开。正在以可写方式打开它的人可以导入。</translation>
    </message>
    <message>
        <source>Excel workbooks (.xlsx, .xls), Word documents (.docx), text tables (.csv, .tsv, .txt), business cards (.vcf), whole folders, and rows copied in a spreadsheet: lists of customers, or filled-in forms. Files are only read, never changed.</source>
        <translation>Excel 工作簿（.xlsx、.xls）、Word 文档（.docx）、文本表格（.csv、.tsv、.txt）、名片（.vcf）、整个文件夹，以及从电子表格复制的行：客户名单或填好的登记表均可。文件只读取，不会改动。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and customers</source>
        <translation>命令与客户</translation>
    </message>
    <message>
        <source>What to do, or whom to open</source>
        <translation>要做什么，或打开哪位客户</translation>
    </message>
    <message>
        <source>Type a command, a customer, pinyin or initials</source>
        <translation>输入命令、客户，或拼音、首字母</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有这样的命令或客户。</translation>
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
    <message>
        <source>Read the password of the database login from this descriptor.</source>
        <translation>从此描述符读取数据库账号的密码。</translation>
    </message>
    <message>
        <source>Read the password of the database login from this file.</source>
        <translation>从此文件读取数据库账号的密码。</translation>
    </message>
    <message>
        <source>Keeps the password of a team&apos;s database login in the keychain.</source>
        <translation>把团队数据库账号的密码存入钥匙串。</translation>
    </message>
    <message>
        <source>Print nothing but answers to questions, and errors.</source>
        <translation>除查询结果和错误外，不输出任何内容。</translation>
    </message>
    <message>
        <source>Whose value a field keeps; without it A&apos;s, or B&apos;s where A has none.</source>
        <translation>字段保留哪一份的值；不写则用 A 的，A 没有时用 B 的。</translation>
    </message>
    <message>
        <source>Merges dossier B into A; everything of both is kept.</source>
        <translation>把档案 B 并入 A，两者的内容全部保留。</translation>
    </message>
    <message>
        <source>Takes an import, an edit or a merging back.</source>
        <translation>撤销一次导入、修改或合并。</translation>
    </message>
    <message>
        <source>A record of A that goes with B, such as one that was added since.</source>
        <translation>随 B 一起拆出的 A 的记录，例如合并后新增的。</translation>
    </message>
    <message>
        <source>Takes a merging apart, with what was changed since.</source>
        <translation>拆分已合并的档案，合并后的修改各归其位。</translation>
    </message>
    <message>
        <source>Tell of nobody who he is: pseudonyms for names and numbers, masked contact data, no free texts.</source>
        <translation>不透露客户身份：名称和编号用代号，联系方式脱敏，不含自由文本。</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>原因，记入历史。</translation>
    </message>
    <message>
        <source>Submits a dossier for review.</source>
        <translation>提交档案审核。</translation>
    </message>
    <message>
        <source>Returns a dossier with a reason.</source>
        <translation>写明原因退回档案。</translation>
    </message>
    <message>
        <source>Approves a dossier.</source>
        <translation>审核通过档案。</translation>
    </message>
    <message>
        <source>Files an approved dossier, checked once more.</source>
        <translation>再次核对后，将已审档案归档。</translation>
    </message>
    <message>
        <source>Lists the dossiers that wait for a review.</source>
        <translation>列出待审档案。</translation>
    </message>
    <message>
        <source>Tell what would be handed over and change nothing.</source>
        <translation>只说明将移交什么，不作更改。</translation>
    </message>
    <message>
        <source>Hands all customers of one colleague over to another.</source>
        <translation>把一位同事的全部客户移交给另一位。</translation>
    </message>
    <message>
        <source>rep, manager, service or administrator.</source>
        <translation>rep（销售代表）、manager（部门主管）、service（客服）或 administrator（管理员）。</translation>
    </message>
    <message>
        <source>The department; a manager sees its customers.</source>
        <translation>部门；主管可看到本部门的客户。</translation>
    </message>
    <message>
        <source>Whether the account may be used.</source>
        <translation>账号是否可用。</translation>
    </message>
    <message>
        <source>Gives a colleague an account.</source>
        <translation>为同事建立账号。</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>列出账号。</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>修改账号。</translation>
    </message>
    <message>
        <source>The form to be filled in by hand; needs no workspace.</source>
        <translation>供手工填写的空白表，无需工作区。</translation>
    </message>
    <message>
        <source>Writes the registration form of one customer; CUSTOMER is an id or a number.</source>
        <translation>输出一个客户的登记表；CUSTOMER 为标识或客户编号。</translation>
    </message>
    <message>
        <source>A value that was verified, and how: official_site, tianyancha, documents, second_contact, email or repeated; an empty WAY takes that back. As often as needed.</source>
        <translation>已核实的值及核实方式：official_site（官网）、tianyancha（天眼查）、documents（官方文件）、second_contact（二次沟通）、email（邮件确认）或 repeated（当场复述）；WAY 为空则撤回核实。可多次使用。</translation>
    </message>
    <message>
        <source>What it is for; the history keeps it beside who exported.</source>
        <translation>导出的用途；与导出人一并记入历史。</translation>
    </message>
    <message>
        <source>Only tell whose values the dossier would have; nothing is merged.</source>
        <translation>仅说明合并后采用哪一方的值，不作合并。</translation>
    </message>
    <message>
        <source>What differs between that day and --at, or today: who changed it, when and why.</source>
        <translation>与 --at 之日（不给则为今天）相比有哪些不同：何人、何时、因何更改。</translation>
    </message>
    <message>
        <source>Only this customer; an id or a number.</source>
        <translation>只处理这个客户；写内部编号或客户编号。</translation>
    </message>
    <message>
        <source>Tell whose labels other rules would change, and change nothing.</source>
        <translation>说明换用另一套规则后哪些客户的标签会变，不做任何修改。</translation>
    </message>
    <message>
        <source>Tells what customers are by the rules, and keeps it in their dossiers.</source>
        <translation>按规则给客户分类，并记入档案。</translation>
    </message>
    <message>
        <source>Tells whether a name, number of telephone or code is a customer&apos;s already, and whom to ask.</source>
        <translation>撞单查询：某个名称、电话或代码是否已是客户，以及应询问谁。</translation>
    </message>
    <message>
        <source>Which columns of the file are compared and what they hold.</source>
        <translation>比较文件的哪些列，以及各列是什么。</translation>
    </message>
    <message>
        <source>Write the pairs into this file.</source>
        <translation>把找到的配对写入此文件。</translation>
    </message>
    <message>
        <source>Finds the customers that are one, or the records of a file, and says why.</source>
        <translation>找出实为同一客户的档案或文件中的重复记录，并说明理由。</translation>
    </message>
    <message>
        <source>Tells who exported, printed or looked at contact data, when and why; large exports are named.</source>
        <translation>列出谁在何时、为何导出、打印或查看了联系信息，并指出大批量导出。</translation>
    </message>
    <message>
        <source>What headings call the field.</source>
        <translation>表头中字段的名称。</translation>
    </message>
    <message>
        <source>What it is collected for; no more is kept than is needed.</source>
        <translation>收集的目的；只保存必要的信息。</translation>
    </message>
    <message>
        <source>The options of a list in their order, all of them; one that is left out is no longer offered and stays where it is.</source>
        <translation>列表的全部选项，按顺序；未列出的不再提供，已填的值保留。</translation>
    </message>
    <message>
        <source>Of whom it is required: a filter such as &apos;customer_type:customer or stage:contract&apos;, always or never.</source>
        <translation>对哪些客户必填：筛选条件，如 &apos;customer_type:customer or stage:contract&apos;，或 always、never。</translation>
    </message>
    <message>
        <source>text, number, money, date, list, several (of a list), person or yes_no.</source>
        <translation>text（文本）、number（数字）、money（金额）、date（日期）、list（单选）、several（多选）、person（人员）或 yes_no（是否）。</translation>
    </message>
    <message>
        <source>Adds a field of the team&apos;s own; its id begins with x_.</source>
        <translation>添加自定义字段；其标识以 x_ 开头。</translation>
    </message>
    <message>
        <source>Lists the team&apos;s own fields.</source>
        <translation>列出自定义字段。</translation>
    </message>
    <message>
        <source>Takes a retired field into use again.</source>
        <translation>重新启用已停用的字段。</translation>
    </message>
    <message>
        <source>Takes a field out of use; its values stay.</source>
        <translation>停用字段；已填的值保留。</translation>
    </message>
    <message>
        <source>Changes a field of the team&apos;s own; its type stays.</source>
        <translation>更改自定义字段；类型不变。</translation>
    </message>
    <message>
        <source>Puts a list&apos;s options in order; the others follow.</source>
        <translation>为列表的选项排序；未列出的排在其后。</translation>
    </message>
    <message>
        <source>Offers a retired option again.</source>
        <translation>重新提供已停用的选项。</translation>
    </message>
    <message>
        <source>Offers an option no longer; where it stands it stays.</source>
        <translation>不再提供某选项；已填的值保留。</translation>
    </message>
    <message>
        <source>Shows a list&apos;s options, or those of all lists.</source>
        <translation>显示一个列表的选项，或全部列表的选项。</translation>
    </message>
</context>
<context>
    <name>ComparedLine</name>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
</context>
<context>
    <name>ComparedVersions</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Back to the versions</source>
        <translation>返回版本列表</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>No value differs.</source>
        <translation>没有不同的值。</translation>
    </message>
</context>
<context>
    <name>CooperationTab</name>
    <message>
        <source>Lists of the cooperation</source>
        <translation>合作记录</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Yearly amounts</source>
        <translation>年度金额</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>添加合同</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>暂无合同</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>添加付款</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>暂无付款</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>添加年度</translation>
    </message>
    <message>
        <source>No yearly amounts yet</source>
        <translation>暂无年度金额</translation>
    </message>
    <message>
        <source>Note a care</source>
        <translation>记录关怀</translation>
    </message>
    <message>
        <source>No customer care yet</source>
        <translation>暂无关怀记录</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>joined to known ones</source>
        <translation>并入已有客户</translation>
    </message>
    <message>
        <source>perhaps duplicates</source>
        <translation>可能重复，待人决定</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>带“待确认”进入</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Folder for the workspace</source>
        <translation>工作区所在文件夹</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The key that encrypts everything is made on this computer and kept in its keychain; the recovery passphrase opens the workspace where that keychain is not at hand.</source>
        <translation>加密用的密钥在本机生成，存放在系统钥匙串中；钥匙串不可用时，用恢复口令打开工作区。</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Recovery passphrase once more</source>
        <translation>再次输入恢复口令</translation>
    </message>
    <message>
        <source>Print it or write it down and lock it away. Without keychain and passphrase nobody can open the workspace again.</source>
        <translation>请打印或抄写下来，锁好保存。钥匙串和口令都没有时，任何人都无法再打开工作区。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Creating the workspace</source>
        <translation>正在新建工作区</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>新建工作区</translation>
    </message>
</context>
<context>
    <name>CustomerRow</name>
    <message>
        <source>%1 · to be confirmed</source>
        <translation>%1 · 待确认</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>This customer is not there.</source>
        <translation>没有这位客户。</translation>
    </message>
    <message>
        <source>Several customers have had this number.</source>
        <translation>有多位客户用过这个编号。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This build of the program works with workspaces in folders only, not with a team&apos;s on a PostgreSQL server.</source>
        <translation>此版本的程序只支持文件夹中的工作区，不支持 PostgreSQL 服务器上的团队工作区。</translation>
    </message>
    <message>
        <source>There is a workspace in this database already.</source>
        <translation>此数据库中已有工作区。</translation>
    </message>
    <message>
        <source>The workspace is of an older version. Open it once for writing to bring it up to date.</source>
        <translation>工作区版本较旧，请以可写方式打开一次以便升级。</translation>
    </message>
    <message>
        <source>The key does not open the workspace.</source>
        <translation>密钥打不开此工作区。</translation>
    </message>
    <message>
        <source>The workspace was opened without its key.</source>
        <translation>工作区未带密钥打开。</translation>
    </message>
    <message>
        <source>A step of the database&apos;s schema is missing from this build.</source>
        <translation>本程序缺少数据库结构的一个升级步骤。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满，未作任何更改。</translation>
    </message>
    <message>
        <source>Something with this name is there already.</source>
        <translation>已有同名的内容。</translation>
    </message>
    <message>
        <source>The server does not allow this account to do that.</source>
        <translation>服务器不允许此账号执行该操作。</translation>
    </message>
    <message>
        <source>This build of the program cannot encrypt; the workspace was not opened.</source>
        <translation>本程序不具备加密能力，工作区未打开。</translation>
    </message>
    <message>
        <source>There is a database already.</source>
        <translation>已有数据库。</translation>
    </message>
    <message>
        <source>There is no database here.</source>
        <translation>这里没有数据库。</translation>
    </message>
    <message>
        <source>The key does not open the database.</source>
        <translation>密钥打不开此数据库。</translation>
    </message>
    <message>
        <source>There is no workspace here. Check the place, or make a workspace.</source>
        <translation>这里没有工作区。请检查位置，或新建工作区。</translation>
    </message>
    <message>
        <source>The database is damaged. Do not write to it; restore the latest backup.</source>
        <translation>数据库已损坏。请勿再写入，并从最近的备份恢复。</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program. Install that version to open it.</source>
        <translation>此工作区由更新版本写入。请升级程序后打开。</translation>
    </message>
    <message>
        <source>An entry of the history is damaged. Verify the workspace, and restore the latest backup.</source>
        <translation>历史中有一条记录已损坏。请核验工作区，并从最近的备份恢复。</translation>
    </message>
    <message>
        <source>The database is busy; nothing was changed. Try again in a moment.</source>
        <translation>数据库正忙，未作任何更改。请稍后重试。</translation>
    </message>
    <message>
        <source>The database refused an operation; nothing was changed. Try again; if it comes back, verify the workspace.</source>
        <translation>数据库拒绝了一项操作，未作任何更改。请重试；如再次出现，请核验工作区。</translation>
    </message>
    <message>
        <source>The database server at %1 cannot be reached, or it refuses the account %2. Check the network and the password that the keychain keeps, then open the workspace again.</source>
        <translation>无法连接数据库服务器 %1，或服务器拒绝账号 %2。请检查网络和钥匙串中保存的密码，然后重新打开工作区。</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that you may read its folder and that the disk is sound.</source>
        <translation>无法打开数据库。请确认您有读取该文件夹的权限，且磁盘正常。</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network.</source>
        <translation>连接不上数据库服务器，请检查网络。</translation>
    </message>
    <message>
        <source>The workspace is not where it was: it was moved, renamed or deleted, or its drive is gone. Nothing was changed. Put it back to go on.</source>
        <translation>工作区已不在原处：可能被移动、改名或删除，或者所在的磁盘已断开。没有做任何改动。放回原处即可继续。</translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Put this dossier into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Hide contact data</source>
        <translation>隐藏联系方式</translation>
    </message>
    <message>
        <source>Show contact data</source>
        <translation>显示联系方式</translation>
    </message>
    <message>
        <source>Print the registration form…</source>
        <translation>打印登记表…</translation>
    </message>
</context>
<context>
    <name>DossierPane</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>The dossier cannot be shown</source>
        <translation>无法显示档案</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Choose one on the left to see everything that is known of it.</source>
        <translation>在左侧选择客户，即可查看其全部资料。</translation>
    </message>
    <message>
        <source>This dossier is in the bin.</source>
        <translation>这份档案在回收站中。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Record a need</source>
        <translation>记录需求</translation>
    </message>
    <message>
        <source>No needs recorded yet</source>
        <translation>暂无需求</translation>
    </message>
    <message>
        <source>Close the need</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>Record a complaint</source>
        <translation>记录投诉</translation>
    </message>
    <message>
        <source>No complaints yet</source>
        <translation>暂无投诉</translation>
    </message>
</context>
<context>
    <name>DossierTable</name>
    <message>
        <source>The value of &apos;%1&apos; is not of its kind.</source>
        <translation>“%1”的值与其类型不符。</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Save as written, to be confirmed</source>
        <translation>按原样保存，标为待确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>This workspace is open for reading only; nothing can be imported.</source>
        <translation>工作区以只读方式打开，不能导入。</translation>
    </message>
    <message>
        <source>An import is running. Drop the files again when it is done.</source>
        <translation>正在导入，完成后请再次拖入文件。</translation>
    </message>
    <message>
        <source>Cannot be imported now</source>
        <translation>现在不能导入</translation>
    </message>
    <message>
        <source>Let go to import</source>
        <translation>松开即导入</translation>
    </message>
    <message>
        <source>Workbooks, text tables or whole folders. Nothing is written before you have seen the preview.</source>
        <translation>可以是工作簿、文本表格或整个文件夹。预览确认前不写入任何内容。</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Keep as written, to be confirmed</source>
        <translation>按原样保留，标为待确认</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>to be added</source>
        <translation>待补充</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Overwrite file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>“%1” already exists.
Do you want to replace it?</source>
        <translation>“%1”已存在，是否替换？</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Delete takes the condition away</source>
        <translation>按 Delete 去掉这个条件</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>去掉“%1”</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>查找选项</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1的选项</translation>
    </message>
    <message>
        <source>Nobody has a value here.</source>
        <translation>没有客户填写过这一项。</translation>
    </message>
    <message>
        <source>Condition in writing</source>
        <translation>条件表达式</translation>
    </message>
    <message>
        <source>Or in writing: total_amount&gt;=100000 and founded_on&lt;2020</source>
        <translation>或写表达式：累计合作金额&gt;=10万 and 成立时间&lt;2020</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Workspace to open</source>
        <translation>要打开的工作区</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Customer dossiers in an encrypted workspace on this computer.</source>
        <translation>客户档案保存在本机加密的工作区中。</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>A new, empty place for dossiers.</source>
        <translation>一个存放档案的新空间。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>A folder that ends in .dossier, from this computer or a colleague.</source>
        <translation>以 .dossier 结尾的文件夹，可来自本机或同事。</translation>
    </message>
    <message>
        <source>Recently open</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>FollowUpsTab</name>
    <message>
        <source>What is shown of it</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>还没有跟进记录</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>沟通记录</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Hand customers over</source>
        <translation>移交客户</translation>
    </message>
    <message>
        <source>Everything of one colleague goes to another: the customers he owns and the needs that he still handles. What he did stays his, and the whole can be undone.</source>
        <translation>把一位同事的全部工作交给另一位：其负责的客户和尚在处理的需求。已完成的记录仍归本人，整次移交可撤销。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>See what would go over</source>
        <translation>查看移交数量</translation>
    </message>
    <message numerus="yes">
        <source>Hand %Ln customers over</source>
        <translation>
            <numerusform>移交 %Ln 位客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no such change.</source>
        <translation>没有这次更改。</translation>
    </message>
    <message>
        <source>The history of a dossier does not fit together.</source>
        <translation>一份档案的历史前后不符。</translation>
    </message>
    <message>
        <source>The dossier was not there at that time.</source>
        <translation>当时还没有这份档案。</translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message numerus="yes">
        <source>%Ln columns will be read; the others are left out.</source>
        <translation>
            <numerusform>将读取 %Ln 列，其余不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Written at once, and can be undone as a whole.</source>
        <translation>一次写入，可随时整体撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Written at once, and can be undone as a whole. The %Ln returned rows can be saved with their reasons.</source>
        <translation>
            <numerusform>一次写入，可随时整体撤销。退回的 %Ln 行可另存为带原因的工作簿。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in customers from a spreadsheet or a text file</source>
        <translation>从表格或文本文件导入客户</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match fields</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Fewer fields</source>
        <translation>收起空字段</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your role does not see these records</source>
        <translation>当前角色无权查看这些记录</translation>
    </message>
</context>
<context>
    <name>KeyContacts</name>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message numerus="yes">
        <source>A workspace has at most %n passphrases.</source>
        <translation>
            <numerusform>一个工作区最多 %n 个口令。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough free memory (64 MB) to make the passphrase safe.</source>
        <translation>可用内存不足（需 64 MB），无法安全处理口令。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase.</source>
        <translation>可用内存不足，无法核对口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open this workspace.</source>
        <translation>口令打不开此工作区。</translation>
    </message>
    <message>
        <source>The key slots of this workspace are damaged. Restore workspace.json from a backup.</source>
        <translation>此工作区的密钥槽已损坏，请从备份恢复 workspace.json。</translation>
    </message>
    <message>
        <source>A key slot of this workspace asks for a protection that is weaker or costlier than this version allows; it may have been tampered with.</source>
        <translation>此工作区的一个密钥槽所要求的保护强度或开销超出本版本允许的范围，可能被篡改过。</translation>
    </message>
</context>
<context>
    <name>LatestFollowUps</name>
    <message>
        <source>Latest follow-ups</source>
        <translation>最近跟进</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Name, number, phone, contact</source>
        <translation>搜索名称、编号、电话、联系人</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>New customer (Ctrl+N)</source>
        <translation>新建客户 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Edit or export %L1 customers</source>
        <translation>批量修改或导出 %L1 位客户</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet, or enter the first one by hand.</source>
        <translation>导入一份表格，或手工录入第一位客户。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Name, short name, number, contact and phone are searched.</source>
        <translation>可按名称、简称、编号、联系人和电话搜索。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The customers cannot be shown</source>
        <translation>无法显示客户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Dossier</source>
        <translation>%1 – 客户档案</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>客户档案</translation>
    </message>
</context>
<context>
    <name>MapHeader</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>文件中的表头</translation>
    </message>
    <message>
        <source>Some of its values</source>
        <translation>部分取值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>MapRow</name>
    <message>
        <source>(no heading)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>“%1”对应的字段</translation>
    </message>
</context>
<context>
    <name>MapStep</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>MatchLevels</name>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>one slip apart</source>
        <translation>仅差一处笔误</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>differs in legal form, place or brackets only</source>
        <translation>仅组织形式、地区或括号不同</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>one is short for the other</source>
        <translation>一个是另一个的简称</translation>
    </message>
    <message>
        <source>partly equal</source>
        <translation>部分相同</translation>
    </message>
    <message>
        <source>another branch or number</source>
        <translation>分支机构或序号不同</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>地区不同</translation>
    </message>
    <message>
        <source>equal in another order or with initials</source>
        <translation>次序不同或为缩写</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>a mobile number is equal</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>equal before the @</source>
        <translation>@ 前相同</translation>
    </message>
    <message>
        <source>of one domain</source>
        <translation>域名相同</translation>
    </message>
    <message>
        <source>day and month exchanged</source>
        <translation>日月颠倒</translation>
    </message>
    <message>
        <source>equal as far as it is told</source>
        <translation>已知部分相同</translation>
    </message>
    <message>
        <source>of one year</source>
        <translation>同一年</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>one holds the other</source>
        <translation>一个包含另一个</translation>
    </message>
    <message>
        <source>equal in words and numbers</source>
        <translation>文字与号码相同</translation>
    </message>
    <message>
        <source>mostly equal</source>
        <translation>大部分相同</translation>
    </message>
    <message>
        <source>equal but for the numbers</source>
        <translation>仅号码不同</translation>
    </message>
    <message>
        <source>one model number</source>
        <translation>型号相同</translation>
    </message>
    <message>
        <source>very similar</source>
        <translation>很相近</translation>
    </message>
    <message>
        <source>hardly similar</source>
        <translation>略有相近</translation>
    </message>
    <message>
        <source>another model number</source>
        <translation>型号不同</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Merge into one dossier</source>
        <translation>合并为一份档案</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>保留另一份</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>两份档案不同之处</translation>
    </message>
    <message>
        <source>Nothing of either is lost: the other values stay in the history, and the two can be taken apart again at any time.</source>
        <translation>两份档案的内容都不会丢失：未选的值留在历史里，之后随时可以拆分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Stays · %1</source>
        <translation>保留 · %1</translation>
    </message>
    <message>
        <source>Is merged into it · %1</source>
        <translation>将并入 · %1</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>%1: %2, not %3</source>
        <translation>%1：取 %2，不取 %3</translation>
    </message>
</context>
<context>
    <name>Mergings</name>
    <message>
        <source>This dossier was merged into another one. Change that one, or take the merging back first.</source>
        <translation>这份档案已并入另一份档案。请修改那一份，或先撤销合并。</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Give a colleague an account</source>
        <translation>为同事开通账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>as owners of customers are called</source>
        <translation>与客户负责人的写法一致</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>开通账号</translation>
    </message>
</context>
<context>
    <name>NewCustomerPane</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>The number is given when it is saved.</source>
        <translation>编号在保存时自动生成。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save as written, to be confirmed</source>
        <translation>按原样保存，标为待确认</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>保存客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as another customer</source>
        <translation>另存为新客户</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>NumberScheme</name>
    <message>
        <source>%1 is no numbering scheme: write organisation=… and person=….</source>
        <translation>%1 不是编号规则：请写成 organisation=… 和 person=…。</translation>
    </message>
    <message>
        <source>There is no numbering scheme %1: choose A, B or C, or write a pattern of {type}, {industry}, {region}, {year}, {month}, letters and digits that ends in {serial:3}.</source>
        <translation>没有编号规则 %1：请选 A、B 或 C，或写一个由 {type}、{industry}、{region}、{year}、{month}、字母和数字组成并以 {serial:3} 结尾的格式。</translation>
    </message>
    <message>
        <source>%1 would have more than %2 characters: choose another numbering.scheme, or allow longer numbers by numbering.max_length.</source>
        <translation>%1 会超过 %2 个字符：请换一个 numbering.scheme，或用 numbering.max_length 允许更长的编号。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>The next number, %1, would have more than %2 characters. Choose another numbering.scheme, or allow longer numbers by numbering.max_length.</source>
        <translation>下一个编号 %1 会超过 %2 个字符。请换一个 numbering.scheme，或用 numbering.max_length 允许更长的编号。</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>%1 is a list and needs its options.</source>
        <translation>%1 是列表，需要选项。</translation>
    </message>
    <message>
        <source>%1 is no list and has no options.</source>
        <translation>%1 不是列表，不能有选项。</translation>
    </message>
    <message>
        <source>An option of %1 is empty or stands there twice: &apos;%2&apos;.</source>
        <translation>%1 有空的或重复的选项：“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a sign that parts several options: leave / ; 、 and commas out.</source>
        <translation>“%1”含有分隔多个选项的符号：请去掉 / ; 、 和逗号。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id of an own field: write x_ and small letters, digits or _, such as x_sales_area.</source>
        <translation>“%1”不能作自定义字段的标识：请写 x_ 加小写字母、数字或 _，如 x_sales_area。</translation>
    </message>
    <message>
        <source>%1 needs a label of at most %2 characters.</source>
        <translation>%1 需要一个不超过 %2 个字符的名称。</translation>
    </message>
    <message>
        <source>Say what %1 is collected for: --purpose TEXT</source>
        <translation>请写明收集 %1 的目的：--purpose TEXT</translation>
    </message>
    <message>
        <source>Another field is called &apos;%1&apos; already.</source>
        <translation>已有字段名为“%1”。</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase is empty.</source>
        <translation>口令为空。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is longer than %n bytes.</source>
        <translation>
            <numerusform>口令超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>口令不是有效的 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>PluginCard</name>
    <message>
        <source>Will run when the program starts next.</source>
        <translation>下次启动时运行。</translation>
    </message>
    <message>
        <source>Will be off when the program starts next.</source>
        <translation>下次启动时停用。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
</context>
<context>
    <name>PluginHost</name>
    <message>
        <source>This file is not a plug-in.</source>
        <translation>此文件不是插件。</translation>
    </message>
    <message>
        <source>This plug-in is made for another program or another version.</source>
        <translation>此插件面向其他程序或其他版本。</translation>
    </message>
    <message>
        <source>%1 works with versions %2 to %3 of the plug-in interface; this program has %4.</source>
        <translation>%1 适用于插件接口 %2 至 %3 版，本程序为 %4 版。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 ended the program when it was started last, so it is off. Switch it on to try again.</source>
        <translation>%1 上次启动时使程序中断，已停用。可重新启用再试。</translation>
    </message>
    <message>
        <source>A plug-in with the id %1 is there already: %2.</source>
        <translation>标识为 %1 的插件已存在：%2。</translation>
    </message>
    <message>
        <source>The plug-in could not be loaded.</source>
        <translation>插件无法载入。</translation>
    </message>
    <message>
        <source>The plug-in could not start: %1</source>
        <translation>插件无法启动：%1</translation>
    </message>
    <message>
        <source>The plug-in could not start: it threw an exception.</source>
        <translation>插件无法启动：运行中抛出异常。</translation>
    </message>
    <message>
        <source>The plug-in registers more than its description provides.</source>
        <translation>插件注册的内容多于其说明所列。</translation>
    </message>
    <message>
        <source>The plug-in registers an importer that is there already.</source>
        <translation>插件注册了已有的导入器。</translation>
    </message>
    <message>
        <source>These plug-ins require each other, so none of them can start: %1.</source>
        <translation>这些插件互相依赖，均无法启动：%1。</translation>
    </message>
    <message>
        <source>It requires the plug-in %1, which is not running.</source>
        <translation>它依赖的插件 %1 未运行。</translation>
    </message>
    <message>
        <source>It requires the plug-in %1, which is not there.</source>
        <translation>它依赖的插件 %1 不存在。</translation>
    </message>
    <message>
        <source>There is no plug-in with the id %1.</source>
        <translation>没有标识为 %1 的插件。</translation>
    </message>
</context>
<context>
    <name>PluginPage</name>
    <message>
        <source>The page “%1” cannot be shown</source>
        <translation>无法显示页面“%1”</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Plug-ins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>What reads and writes files or adds pages. A switch takes effect when the program starts next.</source>
        <translation>插件负责读写文件或增加页面。开关在下次启动时生效。</translation>
    </message>
    <message>
        <source>No plug-ins were found</source>
        <translation>没有找到插件</translation>
    </message>
    <message>
        <source>Dossiers can be kept all the same; to read spreadsheets, install the program again with its plug-ins.</source>
        <translation>仍可管理档案；如需读取表格，请连同插件重新安装程序。</translation>
    </message>
</context>
<context>
    <name>PostgresUrl</name>
    <message>
        <source>A password does not belong into the URL of a workspace; Dossier keeps it in the keychain.</source>
        <translation>工作区网址中不应包含密码，密码由本程序存入钥匙串。</translation>
    </message>
    <message>
        <source>The URL of a team&apos;s workspace looks like postgresql://USER@HOST/DATABASE.</source>
        <translation>团队工作区的网址形如 postgresql://用户@主机/数据库。</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>No rows of this kind</source>
        <translation>没有此类行</translation>
    </message>
</context>
<context>
    <name>PrintAction</name>
    <message>
        <source>Print the registration form into a file</source>
        <translation>将登记表打印到文件</translation>
    </message>
    <message>
        <source>PDF documents (%1)</source>
        <translation>PDF 文档（%1）</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>%1 is no single field of this dossier.</source>
        <translation>%1 不是本档案中的单个字段。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to verify a value; there are: %2.</source>
        <translation>“%1”不是核实方式；可选：%2。</translation>
    </message>
    <message>
        <source>%1 has no value that could be verified.</source>
        <translation>%1 没有可核实的值。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Plug-ins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give a reason to keep it as written.</source>
        <translation>请写明理由后再按原样保留。</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>%1, not found</source>
        <translation>%1，未找到</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>从列表中移除 %1</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>The program&apos;s reference tables are incomplete.</source>
        <translation>程序的参照表不完整。</translation>
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
    <message>
        <source>There is no field %1.</source>
        <translation>没有字段 %1。</translation>
    </message>
    <message>
        <source>%1 is retired and takes no more values.</source>
        <translation>%1 已停用，不能再填。</translation>
    </message>
    <message>
        <source>A company&apos;s e-mail address is preferred to %1.</source>
        <translation>企业邮箱优先于 %1。</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Save the rows that came back</source>
        <translation>保存退回的行</translation>
    </message>
    <message>
        <source>Excel workbooks (%1)</source>
        <translation>Excel 工作簿 (%1)</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切恢复原样。</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>查看客户</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln returned rows…</source>
        <translation>
            <numerusform>保存退回的 %Ln 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>导入其他文件</translation>
    </message>
</context>
<context>
    <name>ReturnReason</name>
    <message>
        <source>Why it is returned</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>What is missing or wrong? The history keeps it.</source>
        <translation>缺什么、错在哪里？原因会记入历史。</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The dossier is %1; this step does not follow.</source>
        <translation>档案当前为“%1”，不能进行这一步。</translation>
    </message>
    <message>
        <source>Say why the dossier is returned.</source>
        <translation>请写明退回的原因。</translation>
    </message>
    <message>
        <source>You have no right to this customer.</source>
        <translation>您无权查看此客户。</translation>
    </message>
    <message>
        <source>You may read dossiers, not submit them.</source>
        <translation>您只能查看档案，不能提交。</translation>
    </message>
    <message>
        <source>Only %1, who entered the dossier, may file it.</source>
        <translation>只有录入此档案的 %1 可以归档。</translation>
    </message>
    <message>
        <source>Only a manager may review dossiers.</source>
        <translation>只有主管可以审核档案。</translation>
    </message>
    <message>
        <source>Somebody else has to review what you submitted or reviewed yourself.</source>
        <translation>您提交或初审过的档案须由他人审核。</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Why it is returned</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>What is missing or wrong? The history keeps it.</source>
        <translation>缺什么、错在哪里？原因会记入历史。</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>What colleagues have submitted, who waits longest first. Y approves, N returns, Enter opens the dossier.</source>
        <translation>同事提交的档案，等候最久的在前。按 Y 通过，按 N 退回，按 Enter 打开档案。</translation>
    </message>
    <message>
        <source>Dossiers that wait</source>
        <translation>待审档案</translation>
    </message>
    <message>
        <source>The queue cannot be shown</source>
        <translation>无法显示待审档案</translation>
    </message>
    <message>
        <source>Nothing waits for a review</source>
        <translation>没有待审的档案</translation>
    </message>
    <message>
        <source>Dossiers that colleagues submit come here.</source>
        <translation>同事提交的档案会出现在这里。</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Waiting for the second review</source>
        <translation>待复审</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Confirm and file</source>
        <translation>确认归档</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Sales rep</source>
        <translation>销售代表</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>部门主管</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The same (Y)</source>
        <translation>同一客户 (Y)</translation>
    </message>
    <message>
        <source>Another one (N)</source>
        <translation>不是 (N)</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>带来的内容</translation>
    </message>
    <message>
        <source>Opens the dossier; the import stays as it is</source>
        <translation>打开档案，导入保持原样</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The key of a dossier is damaged.</source>
        <translation>一份档案的密钥已损坏。</translation>
    </message>
    <message>
        <source>An entry of the history is damaged. Verify the workspace, and restore the latest backup.</source>
        <translation>历史中有一条记录已损坏。请核验工作区，并从最近的备份恢复。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message>
        <source>Write the selected customers into a file</source>
        <translation>导出所选客户</translation>
    </message>
    <message>
        <source>Excel workbooks (%1)</source>
        <translation>Excel 工作簿 (%1)</translation>
    </message>
    <message>
        <source>CSV tables (%1)</source>
        <translation>CSV 表格（%1）</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON（%1）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>%L1 customers selected</source>
        <translation>已选 %L1 位客户</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Export %L1 customers…</source>
        <translation>导出 %L1 位客户…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Edit a field of all of them</source>
        <translation>批量修改字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>选择字段</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>先预览会改哪些，确认后才写入。</translation>
    </message>
    <message>
        <source>Looking through the selected customers</source>
        <translation>正在查看所选客户</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要修改的客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change %L1 customers</source>
        <translation>修改 %L1 位客户</translation>
    </message>
    <message>
        <source>Business cards (%1)</source>
        <translation>电子名片（%1）</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Masked export</source>
        <translation>脱敏导出</translation>
    </message>
    <message>
        <source>Masked: the file tells of nobody who he is. Pseudonyms for names and numbers, masked contact data, no free texts.</source>
        <translation>脱敏：文件不透露客户身份。名称和编号用代号，联系方式脱敏，不含自由文本。</translation>
    </message>
    <message>
        <source>Registration forms (%1)</source>
        <translation>登记表（%1）</translation>
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
        <source>Whose contact data the window masks: of nobody (none), of other owners&apos; customers (others), or of all (all).</source>
        <translation>窗口中隐藏谁的联系方式：都不隐藏（none）、他人负责的客户（others）或全部（all）。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: write a type of request, = and a department.</source>
        <translation>%1 不能包含 %2：请写“请求类型=部门”。</translation>
    </message>
    <message>
        <source>The department that handles a customer&apos;s request, by its type.</source>
        <translation>按请求类型指定处理客户请求的部门。</translation>
    </message>
    <message>
        <source>How long the pseudonyms of masked exports stay the same: a day, a month, a quarter or a year.</source>
        <translation>脱敏导出中的代号多久更换一次：每天（day）、每月（month）、每季（quarter）或每年（year）。</translation>
    </message>
    <message>
        <source>How many approvals a dossier needs: none, one, or two by different people.</source>
        <translation>档案需要几次审核：不审、一次，或由两人各审一次。</translation>
    </message>
    <message>
        <source>Fields that sales reps do not see.</source>
        <translation>销售代表看不到的字段。</translation>
    </message>
    <message>
        <source>Fields that sales reps may not change.</source>
        <translation>销售代表不能修改的字段。</translation>
    </message>
    <message>
        <source>Fields that managers do not see.</source>
        <translation>部门主管看不到的字段。</translation>
    </message>
    <message>
        <source>Fields that managers may not change.</source>
        <translation>部门主管不能修改的字段。</translation>
    </message>
    <message>
        <source>Fields that service does not see.</source>
        <translation>客服看不到的字段。</translation>
    </message>
    <message>
        <source>%1 must be hours (24h), working days (3wd), days (7d) or off.</source>
        <translation>%1 须为小时（24h）、工作日（3wd）、天（7d）或 off。</translation>
    </message>
    <message>
        <source>How soon what was collected is typed in, with name and contact: 24h (hours), 3wd (working days), 7d (days) or off.</source>
        <translation>采集的信息须在多久内录入（含名称和联系人）：24h（小时）、3wd（工作日）、7d（天）或 off（不限）。</translation>
    </message>
    <message>
        <source>How soon after the first contact there is a preliminary dossier.</source>
        <translation>首次接触后须在多久内初步建档。</translation>
    </message>
    <message>
        <source>How soon after a contract has taken effect the dossier is complete.</source>
        <translation>合同生效后须在多久内完善档案。</translation>
    </message>
    <message>
        <source>How soon a submitted dossier is reviewed.</source>
        <translation>提交的档案须在多久内审核。</translation>
    </message>
    <message>
        <source>How hours are counted: all of them, and what is due on a day of rest is due at 12:00 of the next workday (natural), or those of workdays only (working).</source>
        <translation>小时如何计算：连续计算，截止时间落在休息日的顺延至下一工作日 12:00（natural）；或只计工作日的小时（working）。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: write a code, = and two letters.</source>
        <translation>%1 不能是 %2：请写代码、= 和两个字母。</translation>
    </message>
    <message>
        <source>How numbers are made. A: B2B-2024-001, by type and year. B: GY-SH-001, by industry and region, and 202405001 for persons. C: 202405-0001, by month. Or a pattern such as {region}-{year}-{serial:3}, of {type}, {industry}, {region}, {year}, {month}; organisation=B,person=C has one for each. Numbers that were given stay.</source>
        <translation>客户编号的规则。A：B2B-2024-001，按业务类型和年份。B：GY-SH-001，按行业和地区，个人为 202405001。C：202405-0001，按月份。也可自定格式，如 {region}-{year}-{serial:3}，可用 {type}、{industry}、{region}、{year}、{month}；organisation=B,person=C 为企业和个人各定一种。已给出的编号不变。</translation>
    </message>
    <message>
        <source>Characters that a number may have; where it is too long, the year has two digits. 0: what the scheme says, which is 10 for B and any for the others.</source>
        <translation>编号最多的字符数；超出时年份用两位。0：按规则本身，B 为 10，其余不限。</translation>
    </message>
    <message>
        <source>Two letters that numbers have for an industry instead of the built-in ones: C=ZZ,I65=RJ.</source>
        <translation>编号中代表行业的两个字母，代替内置的：C=ZZ,I65=RJ。</translation>
    </message>
    <message>
        <source>Two letters that numbers have for a province or city instead of those of GB/T 2260: 440300=SZ.</source>
        <translation>编号中代表省或市的两个字母，代替 GB/T 2260 的：440300=SZ。</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 只能取以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: there is no such type or stage.</source>
        <translation>%1 不能包含“%2”：没有这样的客户类型或合作阶段。</translation>
    </message>
    <message>
        <source>What contradicts itself and is to be checked: NAME = CONDITION; …</source>
        <translation>互相矛盾、须核对的内容：名称 = 条件；……</translation>
    </message>
    <message>
        <source>What a whole dossier has, and what those of a type or stage have besides: FIELDS; customer: FIELDS; delivery: FIELDS.</source>
        <translation>完整档案应有的字段，以及某类型或阶段另外应有的字段：字段；customer: 字段；delivery: 字段。</translation>
    </message>
    <message>
        <source>Whether an approved dossier waits until who entered it files it (yes), or is filed with the approval (no).</source>
        <translation>审核通过后由录入人确认归档（yes），还是通过即归档（no）。</translation>
    </message>
    <message>
        <source>Whether people&apos;s names are masked where contact data is.</source>
        <translation>隐藏联系方式时是否也隐藏姓名。</translation>
    </message>
    <message>
        <source>Whether private numbers are questioned (forbid) or taken as any other (allow).</source>
        <translation>私人号码须核对（forbid），还是照常接收（allow）。</translation>
    </message>
    <message>
        <source>%1 must be %2 whole numbers, the largest first: %3.</source>
        <translation>%1 应是 %2 个整数，从大到小：%3。</translation>
    </message>
    <message>
        <source>Months after the end of the last contract when a customer counts as lost; 0: at once.</source>
        <translation>最后一份合同结束多少个月后算流失；0 表示立即。</translation>
    </message>
    <message>
        <source>Whether another type or stage that follows from the rules waits for a person (ask) or is set (auto).</source>
        <translation>按规则得出的客户类型或合作阶段是等人确认（ask），还是自动设定（auto）。</translation>
    </message>
    <message>
        <source>Days without a follow-up after which a customer is dormant; 0: never.</source>
        <translation>多少天没有跟进算休眠；0 表示从不。</translation>
    </message>
    <message>
        <source>How the worth of a customer is told: as A to D (tier), as high, medium and low (value), or both ways.</source>
        <translation>客户价值的表示方式：A 到 D（tier）、高中低（value），或两者都用（both）。</translation>
    </message>
    <message>
        <source>Yuan a year from which a customer is A, B and C.</source>
        <translation>每年多少元起分别为 A、B、C 级。</translation>
    </message>
    <message>
        <source>Whether an amount on an edge belongs to the grade above it (lower: the edge is its lower one) or to the one below (upper).</source>
        <translation>恰在界限上的金额属于上一级（lower，界限是其下限），还是下一级（upper）。</translation>
    </message>
    <message>
        <source>What wins where a strategic customer has a small amount: the potential, which makes him A, or the amount.</source>
        <translation>战略客户金额较小时以何为准：潜力（potential，算 A 级）还是金额（amount）。</translation>
    </message>
    <message>
        <source>Staff above which a company is large, and from which it is medium-sized; both edges are medium.</source>
        <translation>员工多于多少人为大型、从多少人起为中型；两个界限都算中型。</translation>
    </message>
    <message>
        <source>Whether sizes are called large, medium and small (words) or by their number of staff (bands).</source>
        <translation>企业规模写作大型、中型、小型（words），还是人数区间（bands）。</translation>
    </message>
    <message>
        <source>Days to the expected close within which the interest is high.</source>
        <translation>距预计成交日多少天以内算高意向。</translation>
    </message>
    <message>
        <source>Days to the expected close within which a need is urgent.</source>
        <translation>距预计成交日多少天以内算紧急。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: there is no such list or option.</source>
        <translation>%1 不能含 %2：没有这样的列表或选项。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: there is no such option.</source>
        <translation>%1 不能包含 %2：没有这个选项。</translation>
    </message>
    <message>
        <source>%1 needs one option at least.</source>
        <translation>%1 至少需要一个选项。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: write a province, = and the part of the country.</source>
        <translation>%1 不能包含 %2：请写省份、= 和大区。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: write a source without a box, = and one of the four boxes.</source>
        <translation>%1 不能包含 %2：请写无方框的来源、= 和四个方框之一。</translation>
    </message>
    <message>
        <source>How numbers of mainland China are shown and printed: 13800138000 and 0755-82345678 (national), or behind +86 (+86).</source>
        <translation>中国大陆号码的显示和打印形式：13800138000 和 0755-82345678（national），或加 +86（+86）。</translation>
    </message>
    <message>
        <source>How tables and cards that are exported write them; JSON always has +86.</source>
        <translation>导出的表格和名片中号码的形式；JSON 始终带 +86。</translation>
    </message>
    <message>
        <source>Whether organisations have a short name beside the full one: forms do not ask for it (off), it may be given (optional), or a whole dossier has it (required).</source>
        <translation>企业在全称之外是否有简称：表单不询问（off）、可填写（optional），或完整档案必须有（required）。</translation>
    </message>
    <message>
        <source>E-mail addresses of contacts: forms do not ask for them (off), they may be given and a company&apos;s address is recommended where a free-mail one is typed (hint), or a whole dossier has one, too (required).</source>
        <translation>联系人电子邮箱：表单不询问（off）；可填写，填个人邮箱时提示企业邮箱优先（hint）；或完整档案还必须有（required）。</translation>
    </message>
    <message>
        <source>How exact a customer&apos;s address is: to the door (full), or to the county; more is then questioned (county). The registered address is not meant.</source>
        <translation>客户地址的精确程度：到门牌号（full），或只到区县，更细则提示核实（county）。不涉及注册地址。</translation>
    </message>
    <message>
        <source>Whether forms ask where the paper of a dossier lies.</source>
        <translation>表单是否询问纸质档案的位置。</translation>
    </message>
    <message>
        <source>The methods of follow-up that forms offer; another one is questioned.</source>
        <translation>表单提供的跟进方式；其他方式会提示核实。</translation>
    </message>
    <message>
        <source>Which box of the registration form is ticked for the channels that have none: inquiry=online.</source>
        <translation>登记表中没有方框的来源渠道勾选哪个方框：inquiry=online。</translation>
    </message>
    <message>
        <source>The part of the country that a province belongs to, instead of the built-in one: 河南省=华东. The tag of its customers follows.</source>
        <translation>省份所属的大区，替代内置划分：河南省=华东。客户的大区标签随之改变。</translation>
    </message>
    <message>
        <source>Administrators are told of an export of more customers than these. 0: of none.</source>
        <translation>单次导出超过此客户数时告知管理员。0：不告知。</translation>
    </message>
    <message>
        <source>The order in which lists offer their options; &apos;-&apos; before one that they offer no longer: stage: contract,-delivery; tier: B.</source>
        <translation>列表选项的顺序；不再提供的在前面加“-”：stage: contract,-delivery; tier: B。</translation>
    </message>
    <message>
        <source>How often an hour one person may ask whether a customer is somebody&apos;s already.</source>
        <translation>每人每小时可进行撞单查询的次数。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>In force when the program starts next.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Everything in it is encrypted. It opens by itself where this computer&apos;s keychain holds the key, and anywhere with the recovery passphrase.</source>
        <translation>内容全部加密。本机钥匙串存有密钥时可直接打开，在其他地方用恢复口令打开。</translation>
    </message>
    <message>
        <source>Nothing in it is encrypted.</source>
        <translation>内容未加密。</translation>
    </message>
    <message>
        <source>Close and open another one</source>
        <translation>关闭并打开其他工作区</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Always reduced</source>
        <translation>总是减少</translation>
    </message>
    <message>
        <source>Mask contact data</source>
        <translation>联系信息脱敏</translation>
    </message>
    <message>
        <source>Telephones, addresses and names read 138****8000 and 王**, and a search does not find them. Whoever looks at them in a dossier, for half a minute, leaves an entry in its history.</source>
        <translation>电话、邮箱和姓名显示为 138****8000、王** 的样子，也搜不到。在档案中查看原文（半分钟）会在其历史中留下记录。</translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation>都不脱敏</translation>
    </message>
    <message>
        <source>Of other owners&apos; customers</source>
        <translation>他人负责的客户</translation>
    </message>
    <message>
        <source>Of all customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Large exports of the last 30 days</source>
        <translation>近 30 天的大批量导出</translation>
    </message>
    <message>
        <source>“dossier-cli exports list” tells of every export, with its reason.</source>
        <translation>“dossier-cli exports list” 列出全部导出及其事由。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
</context>
<context>
    <name>SortLine</name>
    <message>
        <source>Newest first</source>
        <translation>最新建档</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1（降序）</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>As a list (Ctrl+T)</source>
        <translation>按列表查看（Ctrl+T）</translation>
    </message>
    <message>
        <source>As a table (Ctrl+T)</source>
        <translation>按表格查看（Ctrl+T）</translation>
    </message>
    <message>
        <source>Latest follow-up</source>
        <translation>最近跟进</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Shows what runs</source>
        <translation>查看正在进行的工作</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>本机钥匙串已锁定。</translation>
    </message>
    <message>
        <source>This computer has no default keyring yet.</source>
        <translation>本机尚无默认密钥环。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>本机钥匙串没有响应。</translation>
    </message>
    <message>
        <source>The keychain of this computer refuses to answer.</source>
        <translation>本机钥匙串拒绝应答。</translation>
    </message>
    <message>
        <source>The keychain of this computer refuses to store the key.</source>
        <translation>本机钥匙串拒绝保存密钥。</translation>
    </message>
    <message>
        <source>The keychain of this computer refuses to remove the key.</source>
        <translation>本机钥匙串拒绝删除密钥。</translation>
    </message>
    <message>
        <source>No keychain service answers on this computer. Sign in to the desktop, or open the workspace with its passphrase.</source>
        <translation>本机没有可用的钥匙串服务。请登录桌面，或用口令打开工作区。</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Tabs</source>
        <translation>选项卡</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>sorted, falling</source>
        <translation>已按降序排列</translation>
    </message>
    <message>
        <source>sorted, rising</source>
        <translation>已按升序排列</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Kinds of what happened</source>
        <translation>动态类别</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无动态</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>The keychain of this computer does not open this workspace.</source>
        <translation>本机钥匙串打不开此工作区。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Entry %1 of the history was altered.</source>
        <translation>第 %1 条历史记录被改动。</translation>
    </message>
    <message>
        <source>Entry %1 of the history is missing.</source>
        <translation>缺少第 %1 条历史记录。</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be opened.</source>
        <translation>第 %1 条历史记录打不开。</translation>
    </message>
    <message>
        <source>The key that opens entry %1 is missing or damaged.</source>
        <translation>打开第 %1 条记录的密钥缺失或损坏。</translation>
    </message>
    <message>
        <source>The history ends before entry %1: its end was cut off.</source>
        <translation>历史在第 %1 条之前中断，末尾被截去。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the history was rewritten, or an older database was put back.</source>
        <translation>第 %1 条与留存的不符：历史被改写，或换回了旧数据库。</translation>
    </message>
    <message>
        <source>A dossier is not as its last entry, %1, left it: it was altered.</source>
        <translation>一份档案与其最后一条记录（%1）不符，被改动过。</translation>
    </message>
    <message>
        <source>A dossier or a part of one was added past the history.</source>
        <translation>有档案或其部分内容绕过历史被加入。</translation>
    </message>
    <message>
        <source>The dossier of entry %1 is missing: it was dropped past the history.</source>
        <translation>第 %1 条记录的档案缺失，绕过历史被删除。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>VerifyForm</name>
    <message>
        <source>How %1 was verified</source>
        <translation>%1 的核实方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Whom you asked, or which document; may stay empty</source>
        <translation>向谁核实，或依据哪份文件；可不填</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not verified after all</source>
        <translation>取消核实</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆分</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Pick one more version to see what differs.</source>
        <translation>再选一个版本，即可查看不同之处。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Find a command or a customer</source>
        <translation>查找命令或客户</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a table from the clipboard</source>
        <translation>从剪贴板导入表格</translation>
    </message>
    <message>
        <source>Show the plug-ins</source>
        <translation>查看插件</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>查看设置</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>切换为浅色</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>切换为深色</translation>
    </message>
    <message>
        <source>Close the workspace and open another one</source>
        <translation>关闭工作区，打开另一个</translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation>查看键盘快捷键</translation>
    </message>
    <message>
        <source>Go through the list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Open what is chosen, and go back</source>
        <translation>打开选中的客户，返回</translation>
    </message>
    <message>
        <source>Tabs of the dossier</source>
        <translation>档案的标签页</translation>
    </message>
    <message>
        <source>Save the field, give it up, go on to the next</source>
        <translation>保存字段、放弃修改、到下一个字段</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Customers as a table, or as a list</source>
        <translation>客户按表格或列表查看</translation>
    </message>
    <message>
        <source>%1 What you typed stays; Dossier looks for it every few seconds.</source>
        <translation>%1您已输入的内容不会丢，程序每隔几秒会再找一次。</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Review what was submitted</source>
        <translation>审核已提交的档案</translation>
    </message>
    <message>
        <source>In the preview: the same customer, another one; in the review: approve, return</source>
        <translation>预览中：同一客户、不同客户；审核中：通过、退回</translation>
    </message>
    <message>
        <source>Print the customer&apos;s registration form</source>
        <translation>打印客户登记表</translation>
    </message>
    <message>
        <source>Accounts, and handing customers over</source>
        <translation>账号与移交</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This workspace is not encrypted; it has no key to exchange.</source>
        <translation>此工作区未加密，没有可更换的密钥。</translation>
    </message>
</context>
<context>
    <name>WorkspaceCreation</name>
    <message>
        <source>There is already something at this place. Choose a name that is not taken.</source>
        <translation>该位置已有内容，请换一个名称。</translation>
    </message>
    <message>
        <source>The folder in which to make the workspace does not exist.</source>
        <translation>要新建工作区的文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 Give a recovery passphrase for the new workspace.</source>
        <translation>%1 请为新工作区设置恢复口令。</translation>
    </message>
    <message>
        <source>The folder of the workspace could not be made; the system does not allow it.</source>
        <translation>系统不允许在此建立工作区文件夹。</translation>
    </message>
    <message>
        <source>The workspace could not be moved to its place.</source>
        <translation>工作区无法移到指定位置。</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>The file workspace.json of this workspace is damaged. Restore it from a backup.</source>
        <translation>此工作区的 workspace.json 已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Dossier. Update Dossier to open it.</source>
        <translation>此工作区由更新版本创建，请升级程序后打开。</translation>
    </message>
    <message>
        <source>The workspace cannot be read; the system does not allow it.</source>
        <translation>系统不允许读取此工作区。</translation>
    </message>
    <message>
        <source>There is no workspace here. Check the place, or make a workspace.</source>
        <translation>这里没有工作区。请检查位置，或新建工作区。</translation>
    </message>
</context>
<context>
    <name>WorkspaceKeys</name>
    <message>
        <source>This workspace has no passphrase of that name.</source>
        <translation>此工作区没有该名称的口令。</translation>
    </message>
    <message>
        <source>This workspace is not encrypted; it has no keys to manage.</source>
        <translation>此工作区未加密，没有可管理的密钥。</translation>
    </message>
    <message>
        <source>The keys of a workspace that is open for reading only cannot be changed.</source>
        <translation>工作区以只读方式打开，不能更改密钥。</translation>
    </message>
    <message>
        <source>Nothing would open this workspace any more. Set a passphrase or add the keychain first.</source>
        <translation>这样将无法再打开工作区。请先设置口令或加入钥匙串。</translation>
    </message>
</context>
<context>
    <name>WorkspaceLock</name>
    <message>
        <source>The system cannot lock this workspace for writing.</source>
        <translation>系统无法为写入锁定此工作区。</translation>
    </message>
    <message>
        <source>Somebody else has this workspace open for writing.</source>
        <translation>已有他人以可写方式打开此工作区。</translation>
    </message>
    <message>
        <source>%1 on %2 has this workspace open for writing (process %3). Close it there, or open it for reading.</source>
        <translation>%2 上的 %1 已以可写方式打开此工作区（进程 %3）。请在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The folder of this workspace may only be read, not written. Ask for the right to write there, or copy it to a folder of your own.</source>
        <translation>此工作区的文件夹只可读，不可写。请申请写入权限，或复制到自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>WorkspaceOpening</name>
    <message>
        <source>This folder is on another computer (%1). Programs on two computers that write there at once destroy a workspace. Keep it on a disk of this computer, or use a team workspace on PostgreSQL.</source>
        <translation>此文件夹在另一台电脑上（%1）。两台电脑同时写入会损坏工作区。请放在本机磁盘上，或改用 PostgreSQL 团队工作区。</translation>
    </message>
    <message>
        <source>%1 synchronises this folder while Dossier writes there, which destroys a workspace. Keep it in a folder that is not synchronised, and put backups into this one.</source>
        <translation>%1 会在写入时同步此文件夹，从而损坏工作区。请放在不同步的文件夹中，把备份放到这里。</translation>
    </message>
    <message>
        <source>The database of this workspace is missing. Restore it from a backup.</source>
        <translation>此工作区的数据库缺失，请从备份恢复。</translation>
    </message>
</context>
<context>
    <name>WorkspaceRotation</name>
    <message>
        <source>%1 Without it nothing would open this workspace.</source>
        <translation>%1 否则将无法打开此工作区。</translation>
    </message>
    <message>
        <source>To go on working, each passphrase of this workspace has to be given for the new key; missing: %1.</source>
        <translation>更换密钥须提供此工作区的每个口令，尚缺：%1。</translation>
    </message>
    <message>
        <source>The key of this workspace is being exchanged. To finish that, give a passphrase that it still had then and was to keep.</source>
        <translation>此工作区正在更换密钥。请提供更换时仍在使用且要保留的口令，以便完成。</translation>
    </message>
    <message>
        <source>The key can be exchanged only while nobody else has this workspace open, not even for reading.</source>
        <translation>只有在无人打开（包括只读）此工作区时才能更换密钥。</translation>
    </message>
</context>
<context>
    <name>WorkspaceSite</name>
    <message>
        <source>There is no workspace in this database.</source>
        <translation>此数据库中没有工作区。</translation>
    </message>
</context>
<context>
    <name>WorkspaceUnlocking</name>
    <message>
        <source>This workspace has no passphrase; only the keychain opens it.</source>
        <translation>此工作区没有口令，只能用钥匙串打开。</translation>
    </message>
    <message>
        <source>The passphrase does not open this workspace.</source>
        <translation>口令打不开此工作区。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hold the key of this workspace.</source>
        <translation>本机钥匙串中没有此工作区的密钥。</translation>
    </message>
    <message>
        <source>%1 Nothing else opens this workspace.</source>
        <translation>%1 没有其他方式可打开此工作区。</translation>
    </message>
    <message>
        <source>%1 Give the passphrase of this workspace.</source>
        <translation>%1 请提供此工作区的口令。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give back what it was given.</source>
        <translation>本机钥匙串交还的内容与存入的不符。</translation>
    </message>
</context>
<context>
    <name>XlsxTableWriter</name>
    <message>
        <source>A sheet of a workbook holds at most %L1 columns.</source>
        <translation>一个工作表最多 %L1 列。</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds at most %L1 rows. Choose CSV instead.</source>
        <translation>一个工作表最多 %L1 行，请改用 CSV。</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most %L1 characters.</source>
        <translation>一个单元格最多 %L1 个字符。</translation>
    </message>
</context>
<context>
    <name>dossier::AccountListModel</name>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>账号需要名称。</translation>
    </message>
    <message>
        <source>%1 has an account now: %2</source>
        <translation>%1 已开通账号：%2</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现为：%2</translation>
    </message>
</context>
<context>
    <name>dossier::Arguments</name>
    <message>
        <source>There is no option %1; --help lists them.</source>
        <translation>没有选项 %1；用 --help 查看全部。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>A size looks like 1320x860.</source>
        <translation>尺寸应写作 1320x860。</translation>
    </message>
    <message>
        <source>The passphrase cannot be read.</source>
        <translation>无法读取口令。</translation>
    </message>
</context>
<context>
    <name>dossier::BlindCheck</name>
    <message>
        <source>You have asked %1 times within an hour, which is as often as anybody may. Ask again later, or ask your manager.</source>
        <translation>您一小时内已查询 %1 次，达到上限。请稍后再查，或询问主管。</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>此处无法写入。</translation>
    </message>
</context>
<context>
    <name>dossier::BulkEditing</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln 位会修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already</source>
        <translation>
            <numerusform>%Ln 位已是此值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers changed</source>
        <translation>
            <numerusform>%Ln 位客户的%1已修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Classification</name>
    <message>
        <source>Classified by %1</source>
        <translation>按 %1 分类</translation>
    </message>
</context>
<context>
    <name>dossier::ColumnListModel</name>
    <message>
        <source>not known</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>by its heading</source>
        <translation>按表头</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>按取值</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Region and address, taken apart</source>
        <translation>地区与地址（自动拆分）</translation>
    </message>
    <message>
        <source>Contract period, taken apart</source>
        <translation>合同期限（自动拆分）</translation>
    </message>
</context>
<context>
    <name>dossier::ContactAccess</name>
    <message>
        <source>*Manager</source>
        <comment>an owner whose name is masked</comment>
        <translation>*经理</translation>
    </message>
</context>
<context>
    <name>dossier::CsvImporter</name>
    <message>
        <source>Text in the encoding %1 cannot be read. There are UTF-8, UTF-16LE, UTF-16BE and GB18030.</source>
        <translation>无法读取编码为 %1 的文本，可用 UTF-8、UTF-16LE、UTF-16BE 和 GB18030。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, check that you may read it, and try again.</source>
        <translation>无法读取文件 %1。请在其他程序中关闭它，确认您有读取权限，然后重试。</translation>
    </message>
    <message>
        <source>%1 holds no rows. Check whether it is the right file.</source>
        <translation>%1 中没有任何行。请确认文件是否正确。</translation>
    </message>
</context>
<context>
    <name>dossier::CsvRecords</name>
    <message>
        <source>Row %1 holds a zero byte. The file is damaged, or it is no text table.</source>
        <translation>第 %1 行含有零字节，文件已损坏或不是文本表格。</translation>
    </message>
    <message>
        <source>Row %1 is written in another encoding than the rows before it. Save the file anew in one encoding, or choose its encoding.</source>
        <translation>第 %1 行的编码与前面不同。请用同一编码另存，或指定编码。</translation>
    </message>
    <message>
        <source>Row %1 is not valid %2. Save the file anew in one encoding, or choose its encoding.</source>
        <translation>第 %1 行不是有效的 %2。请用同一编码另存，或指定编码。</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 has more than %n columns. Take out what is no customer data and import again.</source>
        <translation>
            <numerusform>第 %1 行超过 %n 列。请删去与客户无关的列后重新导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Divide it into several files and import those.</source>
        <translation>表格超过 %1 行。请拆分为多个文件后导入。</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 bytes, which is the limit. Shorten it, or take the row out, and import again.</source>
        <translation>第 %1 行有一个单元格超过上限 %2 字节。请缩短内容或删去该行后重新导入。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1 is never closed. Close it or take it out, and import again.</source>
        <translation>第 %1 行开始的引号没有结束。请补上或删去引号后重新导入。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, check that you may read it, and try again.</source>
        <translation>无法读取文件 %1。请在其他程序中关闭它，确认您有读取权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>dossier::CustomerDraft</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首位联系人</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>已新建 %1</translation>
    </message>
</context>
<context>
    <name>dossier::CustomerDuplicates</name>
    <message>
        <source>Looking for duplicates was cancelled.</source>
        <translation>查重已取消。</translation>
    </message>
</context>
<context>
    <name>dossier::CustomerExport</name>
    <message numerus="yes">
        <source>%Ln customers written to %1</source>
        <translation>
            <numerusform>%Ln 位客户已导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CustomerFiles</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，未写入文件。</translation>
    </message>
    <message>
        <source>Files that end in &quot;%1&quot; cannot be written.</source>
        <translation>无法写入以“%1”结尾的文件。</translation>
    </message>
</context>
<context>
    <name>dossier::CustomerFilter</name>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>共 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>later</source>
        <translation>今年以后</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>dossier::CustomerLineText</name>
    <message>
        <source>Keen</source>
        <translation>高意向</translation>
    </message>
</context>
<context>
    <name>dossier::CustomerListModel</name>
    <message>
        <source>%1 / %2 · %3 ms</source>
        <translation>%1 / %2 · %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers copied as a table</source>
        <translation>
            <numerusform>已将 %Ln 位客户复制为表格</numerusform>
        </translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>dossier::DeadlineTexts</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>待录入</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>待完善</translation>
    </message>
    <message>
        <source>To be completed now that there is a contract</source>
        <translation>合同已生效，待完善</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>within %1, by %2</source>
        <translation>%1内，截止 %2</translation>
    </message>
    <message>
        <source>within %1, was due by %2</source>
        <translation>%1内，已于 %2 逾期</translation>
    </message>
    <message>
        <source>in time, on %1</source>
        <translation>按时，%1</translation>
    </message>
    <message>
        <source>late, on %1 instead of by %2</source>
        <translation>逾期，%1（应在 %2 前）</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is to be done, and until when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the holidays of that year are not known yet, only weekends are left out</source>
        <translation>该年放假安排尚未知，仅按周末计算</translation>
    </message>
</context>
<context>
    <name>dossier::DossierMerge</name>
    <message>
        <source>&apos;%1&apos; is in the bin. Take it out before you merge it.</source>
        <translation>“%1”在回收站里，请先恢复再合并。</translation>
    </message>
    <message>
        <source>Both are the same dossier; there is nothing to merge.</source>
        <translation>两者是同一份档案，无需合并。</translation>
    </message>
</context>
<context>
    <name>dossier::DossierMerging</name>
    <message numerus="yes">
        <source>%Ln values that only the other one has</source>
        <translation>
            <numerusform>%Ln 项只有另一份才有的值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts that both have, joined</source>
        <translation>
            <numerusform>%Ln 位两份都有的联系人（合为一位）</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes along: %1</source>
        <translation>一并带入：%1</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1已并入%2</translation>
    </message>
</context>
<context>
    <name>dossier::DossierModel</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Origin and responsibility</source>
        <translation>来源与负责</translation>
    </message>
    <message>
        <source>Needs and interest</source>
        <translation>需求与意向</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1：已更改%2</translation>
    </message>
    <message>
        <source>%1 put into the bin</source>
        <translation>已将 %1 移入回收站</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>已将 %1 移出回收站</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A payment of %1 was due on %2.</source>
        <translation>一笔 %1 的付款应于 %2 到账，尚未付款。</translation>
    </message>
    <message>
        <source>%1: %2 no longer verified</source>
        <translation>%1：%2 已取消核实</translation>
    </message>
    <message>
        <source>%1: %2 verified</source>
        <translation>%1：%2 已核实</translation>
    </message>
</context>
<context>
    <name>dossier::DossierPrint</name>
    <message>
        <source>Registration form %1</source>
        <translation>客户信息登记表 %1</translation>
    </message>
    <message>
        <source>Form written to %1</source>
        <translation>登记表已保存到 %1</translation>
    </message>
</context>
<context>
    <name>dossier::DossierReview</name>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现为：%2</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateWarning</name>
    <message numerus="yes">
        <source>%n more may be, too.</source>
        <translation>
            <numerusform>另有 %n 个客户可能也是。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Duplicates</name>
    <message>
        <source>%1 (%2) is stored already and seems to be the same customer.</source>
        <translation>已有客户 %1（%2），应为同一客户。</translation>
    </message>
    <message>
        <source>%1 (%2) is stored already and may be the same customer.</source>
        <translation>已有客户 %1（%2），可能是同一客户。</translation>
    </message>
    <message>
        <source>A customer of somebody else, which you do not see</source>
        <translation>他人负责、您无权查看的一位客户</translation>
    </message>
    <message>
        <source>A customer of %1, which you do not see</source>
        <translation>%1 负责、您无权查看的一位客户</translation>
    </message>
    <message>
        <source>%1, seems to be the same one.</source>
        <translation>%1，应为同一客户。</translation>
    </message>
    <message>
        <source>%1, may be the same one.</source>
        <translation>%1，可能为同一客户。</translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved · can be undone (Ctrl+Z)</source>
        <translation>已保存 · 可撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values that were changed later stay.</source>
        <translation>
            <numerusform>另有 %Ln 项后来改过，保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ExportNote</name>
    <message>
        <source>Every export is told to the history, which cannot be written here. Copy the workspace into a folder of this computer, and export from there.</source>
        <translation>每次导出都要记入历史，而此处无法写入。请把工作区复制到本机的文件夹，再从那里导出。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEditing</name>
    <message>
        <source>such as 2024-05-03, 2024-05 or 2024</source>
        <translation>如 2024-05-03、2024-05 或 2024</translation>
    </message>
    <message>
        <source>in yuan, or with a unit such as 12.6万</source>
        <translation>以元为单位，或写明单位，如 12.6万</translation>
    </message>
    <message>
        <source>such as 40-60万</source>
        <translation>如 40-60万</translation>
    </message>
    <message>
        <source>such as 13800138000 or 021-62345678; several parted by /</source>
        <translation>如 13800138000 或 021-62345678，多个用 / 隔开</translation>
    </message>
    <message>
        <source>18 characters</source>
        <translation>共 18 位</translation>
    </message>
    <message>
        <source>such as 广东省深圳市南山区</source>
        <translation>如 广东省深圳市南山区</translation>
    </message>
    <message>
        <source>type a word, such as 软件</source>
        <translation>输入关键词，如 软件</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>The dates contradict each other, or the date lies in the future.</source>
        <translation>日期互相矛盾，或在未来。</translation>
    </message>
    <message>
        <source>There is no such region.</source>
        <translation>没有这个地区。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>This is none of the options.</source>
        <translation>不在可选项之内。</translation>
    </message>
    <message>
        <source>This is no industry of the second level; type a word and choose one.</source>
        <translation>不是第二级行业，请输入关键词后选择。</translation>
    </message>
    <message>
        <source>This is not a whole telephone number; a landline needs its area code.</source>
        <translation>电话号码不完整；固定电话请补区号。</translation>
    </message>
    <message>
        <source>This is said to be a private number.</source>
        <translation>这被注明为私人号码。</translation>
    </message>
    <message>
        <source>The check digit does not fit: one of the characters is wrong.</source>
        <translation>校验位不符，有字符写错。</translation>
    </message>
    <message>
        <source>This code does not have 18 characters of the right kind.</source>
        <translation>代码不是 18 位有效字符。</translation>
    </message>
    <message>
        <source>The file says something else.</source>
        <translation>文件中的值不同。</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message>
        <source>To be confirmed: %1 Written was “%2”.</source>
        <translation>待确认：%1原文为“%2”。</translation>
    </message>
    <message>
        <source>There is no such region, or the name is ambiguous: begin with the province.</source>
        <translation>没有这个地区，或名称有歧义，请从省份写起。</translation>
    </message>
    <message>
        <source>“%1” does not belong to the region; it goes into the address.</source>
        <translation>“%1”不属于地区，请填入地址。</translation>
    </message>
    <message>
        <source>A rule does not allow this.</source>
        <translation>不符合规则。</translation>
    </message>
    <message>
        <source>Give the full name as it is registered.</source>
        <translation>请填写全称</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>已核实：%1</translation>
    </message>
    <message>
        <source>from 1 to 5, 5 is the best</source>
        <translation>1 到 5，5 为最满意</translation>
    </message>
    <message>
        <source>such as 2024-05-03 14:30</source>
        <translation>如 2024-05-03 14:30</translation>
    </message>
    <message>
        <source>Set by the rules since %1</source>
        <translation>自 %1 起由规则设定</translation>
    </message>
    <message>
        <source>not needed: the region above is enough</source>
        <translation>无需填写：只记到上方的省市区</translation>
    </message>
    <message>
        <source>a company&apos;s address rather than a private one</source>
        <translation>企业邮箱优先</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>可多选：%1</translation>
    </message>
    <message>
        <source>%1 is retired and takes no more values.</source>
        <translation>%1 已停用，不能再填。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldListModel</name>
    <message>
        <source>%1 is required.</source>
        <translation>请填写%1。</translation>
    </message>
    <message>
        <source>Show the contact data before you change it.</source>
        <translation>请先显示联系方式，再修改。</translation>
    </message>
    <message>
        <source>Masked. Show the contact data to read or change it.</source>
        <translation>已隐藏。先显示联系方式，才能查看或修改。</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>收集目的：%1</translation>
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
    <name>dossier::FileRecords</name>
    <message>
        <source>The file has no column &apos;%1&apos;. Its columns are: %2</source>
        <translation>文件中没有列“%1”。现有的列：%2</translation>
    </message>
    <message>
        <source>A record has no id in the column &apos;%1&apos;.</source>
        <translation>有一条记录在“%1”列没有标识。</translation>
    </message>
    <message>
        <source>The file is empty; it needs a row of headings.</source>
        <translation>文件是空的；需要一行标题。</translation>
    </message>
    <message>
        <source>The id of this record is that of the record in row %1 too; ids must differ.</source>
        <translation>这条记录的标识与第 %1 行的记录相同；标识不得重复。</translation>
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
        <source>The database refused an operation; nothing was changed. Try again; if it comes back, verify the workspace.</source>
        <translation>数据库拒绝了一项操作，未作任何更改。请重试；如再次出现，请核验工作区。</translation>
    </message>
</context>
<context>
    <name>dossier::FormExport</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，未写入文件。</translation>
    </message>
    <message>
        <source>There is no customer to print; no file was written.</source>
        <translation>没有可打印的客户，未写入文件。</translation>
    </message>
</context>
<context>
    <name>dossier::FormFont</name>
    <message>
        <source>No font with Chinese characters is installed, so the form cannot be set. Install one (on Debian the package fonts-noto-cjk) and print again.</source>
        <translation>没有安装含中文的字体，无法排印登记表。请安装一种（Debian 为 fonts-noto-cjk 软件包）后再打印。</translation>
    </message>
</context>
<context>
    <name>dossier::FormModel</name>
    <message>
        <source>%1 is required.</source>
        <translation>请填写%1。</translation>
    </message>
</context>
<context>
    <name>dossier::HandOver</name>
    <message>
        <source>%1 has no account that is in use; customers cannot go there.</source>
        <translation>%1 没有可用的账号，不能接收客户。</translation>
    </message>
    <message>
        <source>Only an administrator or the manager of %1 may hand these customers over.</source>
        <translation>只有管理员或 %1 的主管可以移交这些客户。</translation>
    </message>
    <message>
        <source>Handed over from %1 to %2</source>
        <translation>由 %1 移交给 %2</translation>
    </message>
</context>
<context>
    <name>dossier::HandingOver</name>
    <message>
        <source>%1 has neither customers nor open needs to hand over.</source>
        <translation>%1 没有可移交的客户或未闭环的需求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers go from %1 to %2, as their owner or with their open needs. Nothing is written yet.</source>
        <translation>
            <numerusform>将有 %Ln 位客户由 %1 移交给 %2（负责人或未闭环的需求）。尚未写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers handed over from %1 to %2</source>
        <translation>
            <numerusform>%Ln 位客户已由 %1 移交给 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Import</name>
    <message>
        <source>A text has more than 32,000 characters; no field can hold it.</source>
        <translation>一段文字超过 32,000 个字符，任何字段都放不下。</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>此文件夹中没有文件。</translation>
    </message>
    <message>
        <source>There is no saved mapping %1.</source>
        <translation>没有已保存的对应方案 %1。</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>此文件中没有内容。</translation>
    </message>
    <message>
        <source>There is no sheet %1 in this file.</source>
        <translation>此文件中没有工作表 %1。</translation>
    </message>
    <message>
        <source>The workspace was changed since the import was planned. Plan it again.</source>
        <translation>预览之后工作区有改动，请重新预览。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing has changed.</source>
        <translation>导入已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>There is no column %1 to be mapped.</source>
        <translation>文件中没有要对应的列“%1”。</translation>
    </message>
    <message>
        <source>Row %1, which was to hold the headings, is blank or behind the end of the table. Name another row.</source>
        <translation>指定为表头的第 %1 行为空或超出表格末尾，请指定其他行。</translation>
    </message>
</context>
<context>
    <name>dossier::ImportProblem</name>
    <message>
        <source>A required value is missing.</source>
        <translation>缺少必填内容。</translation>
    </message>
    <message>
        <source>The check digit of the credit code does not hold.</source>
        <translation>信用代码的校验位不符。</translation>
    </message>
    <message>
        <source>A credit code has 18 digits and capital letters without I, O, S, V, Z.</source>
        <translation>信用代码为 18 位数字和大写字母，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>This is no telephone number, or digits of it were lost.</source>
        <translation>不是电话号码，或已丢失位数。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>This date cannot be read or does not exist.</source>
        <translation>日期无法识别或不存在。</translation>
    </message>
    <message>
        <source>This date contradicts another one or lies in the future.</source>
        <translation>日期与其他日期矛盾，或在未来。</translation>
    </message>
    <message>
        <source>This number cannot be read exactly.</source>
        <translation>数额无法准确识别。</translation>
    </message>
    <message>
        <source>This is none of the field&apos;s options.</source>
        <translation>不在可选项之内。</translation>
    </message>
    <message>
        <source>This is no province, city or county, or they do not fit.</source>
        <translation>不是省、市或区县，或彼此不符。</translation>
    </message>
    <message>
        <source>This is no industry of GB/T 4754 at the second level.</source>
        <translation>不是 GB/T 4754 的第二级行业。</translation>
    </message>
    <message>
        <source>An earlier row may be the same customer.</source>
        <translation>可能与前面某行是同一客户。</translation>
    </message>
    <message>
        <source>A stored customer may be the same one.</source>
        <translation>可能与已有客户是同一客户。</translation>
    </message>
    <message>
        <source>The dossier holds a different value, which stays.</source>
        <translation>档案中已有不同的值，保持不变。</translation>
    </message>
    <message>
        <source>This number belongs to another customer; it is kept as a former one.</source>
        <translation>此编号属于另一位客户，作为曾用编号保留。</translation>
    </message>
    <message>
        <source>The file calls this number private.</source>
        <translation>文件注明这是私人号码。</translation>
    </message>
    <message>
        <source>A rule of this workspace does not allow this.</source>
        <translation>不符合此工作区的规则。</translation>
    </message>
    <message>
        <source>A rule of this workspace asks to check this: %1</source>
        <translation>工作区的规则要求核对此处：%1</translation>
    </message>
</context>
<context>
    <name>dossier::ImportSource</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ImportWizard</name>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>没有表头</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>%1 new, %2 joined, %3 returned.</source>
        <translation>新建 %1 行，并入 %2 行，退回 %3 行。</translation>
    </message>
    <message>
        <source>No plug-in that writes Excel workbooks is running.</source>
        <translation>没有正在运行的 Excel 导出插件。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, so it was read again.</source>
        <translation>文件已被改动，已重新读取。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 未读取。%2</translation>
    </message>
    <message>
        <source>The returned rows are saved as %1.</source>
        <translation>退回的行已另存为 %1。</translation>
    </message>
    <message>
        <source>a filled-in form</source>
        <translation>填好的登记表</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Tables, forms and business cards (%1)</source>
        <translation>表格、登记表和名片 (%1)</translation>
    </message>
</context>
<context>
    <name>dossier::ImportWork</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>Reading, %1 rows</source>
        <translation>正在读取，%1 行</translation>
    </message>
    <message>
        <source>Comparing with what is known, %1 of %2 rows</source>
        <translation>正在与已有客户比对，%1 / %2 行</translation>
    </message>
    <message>
        <source>Writing, %1 of %2 rows</source>
        <translation>正在写入，%1 / %2 行</translation>
    </message>
</context>
<context>
    <name>dossier::ItemListModel</name>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1：已更改%2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>satisfaction %1 of 5</source>
        <translation>满意度 %1/5</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 已闭环</translation>
    </message>
    <message>
        <source>The promised time has passed. Say first, under “%1”, why it is late.</source>
        <translation>承诺时间已过，请先填写“%1”。</translation>
    </message>
    <message>
        <source>Satisfaction goes from 1 to 5.</source>
        <translation>满意度为 1 到 5。</translation>
    </message>
    <message>
        <source>The state “%1” needs before: %2.</source>
        <translation>状态“%1”之前还须填写：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the fields that lack</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>A dossier keeps at least one contact. Add the new one first, then remove this one.</source>
        <translation>一份档案至少保留一位联系人。请先添加新的联系人，再移除此人。</translation>
    </message>
</context>
<context>
    <name>dossier::JoinedDossier</name>
    <message>
        <source>The two have different valid credit codes, %1 and %2: they may be two customers.</source>
        <translation>两份档案的统一社会信用代码不同且都有效（%1 和 %2），可能是两家客户。</translation>
    </message>
    <message>
        <source>%1 is not chosen: the records of both are kept.</source>
        <translation>%1 不需要选择：两份档案的记录都会保留。</translation>
    </message>
    <message>
        <source>%1 is not chosen: numbers of the dossier that is merged become former ones.</source>
        <translation>%1 不需要选择：被并入档案的编号会成为曾用编号。</translation>
    </message>
    <message>
        <source>%1 and %2 are taken from one dossier, not from both.</source>
        <translation>%1 与 %2 只能取自同一份档案。</translation>
    </message>
    <message>
        <source>%1 cannot be taken from a dossier that has none.</source>
        <translation>%1 不能取自没有该值的档案。</translation>
    </message>
</context>
<context>
    <name>dossier::JsonTree</name>
    <message>
        <source>more than %1 levels inside each other</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>“%1”在此出现了两次</translation>
    </message>
    <message>
        <source>rules have at most %1 bytes</source>
        <translation>规则最多 %1 字节</translation>
    </message>
    <message>
        <source>this is no JSON (%1)</source>
        <translation>这不是 JSON（%1）</translation>
    </message>
    <message>
        <source>rules are one JSON object</source>
        <translation>规则应是一个 JSON 对象</translation>
    </message>
</context>
<context>
    <name>dossier::LargeExports</name>
    <message>
        <source>%1 exported %2 customers to %3 (%4)</source>
        <translation>%1 导出了 %2 位客户到 %3（%4）</translation>
    </message>
</context>
<context>
    <name>dossier::LogicalRules</name>
    <message>
        <source>A rule is a name, = and a condition: %1</source>
        <translation>规则由名称、=和条件组成：%1</translation>
    </message>
    <message>
        <source>Two rules are called %1.</source>
        <translation>有两条规则都叫“%1”。</translation>
    </message>
    <message>
        <source>The rule %1 cannot be read. %2</source>
        <translation>无法读懂规则“%1”。%2</translation>
    </message>
    <message>
        <source>The rule %1 says no condition.</source>
        <translation>规则“%1”没有条件。</translation>
    </message>
</context>
<context>
    <name>dossier::MappingProfiles</name>
    <message>
        <source>A saved mapping needs a name and a table with headings.</source>
        <translation>保存对应方案需要名称和带表头的表格。</translation>
    </message>
</context>
<context>
    <name>dossier::MarkupImporter</name>
    <message>
        <source>Text in the encoding %1 cannot be read. There are UTF-8, UTF-16LE, UTF-16BE and GB18030.</source>
        <translation>无法读取编码为 %1 的文本，可用 UTF-8、UTF-16LE、UTF-16BE 和 GB18030。</translation>
    </message>
</context>
<context>
    <name>dossier::MatchRequest</name>
    <message>
        <source>A field has &apos;column&apos; and &apos;kind&apos;, and nothing like &apos;%1&apos;.</source>
        <translation>字段只有“column”和“kind”，没有“%1”。</translation>
    </message>
    <message>
        <source>Each of &apos;fields&apos; needs a &apos;column&apos;, the heading of a column, and a &apos;kind&apos;.</source>
        <translation>“fields”的每一项都要有“column”（列标题）和“kind”。</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; has the unknown kind &apos;%2&apos;. Kinds are: %3</source>
        <translation>列“%1”的类型“%2”未知。可用的类型：%3</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <source>A JSON object with &apos;id&apos; and &apos;fields&apos; is expected.</source>
        <translation>需要一个含“id”和“fields”的 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no member &apos;%1&apos; here; there are &apos;id&apos;, &apos;source&apos; and &apos;fields&apos;.</source>
        <translation>这里没有成员“%1”，只有“id”“source”和“fields”。</translation>
    </message>
    <message>
        <source>&apos;id&apos; is missing: the heading of the column that names a record.</source>
        <translation>缺少“id”：标识记录的那一列的标题。</translation>
    </message>
    <message>
        <source>&apos;fields&apos; is missing: a list of columns with their kinds.</source>
        <translation>缺少“fields”：各列及其类型的列表。</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there twice.</source>
        <translation>列“%1”出现了两次。</translation>
    </message>
</context>
<context>
    <name>dossier::NewWorkspace</name>
    <message>
        <source>Customers</source>
        <comment>default name of a workspace</comment>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>The workspace needs a name.</source>
        <translation>请填写工作区名称。</translation>
    </message>
    <message>
        <source>A name cannot hold the character %1.</source>
        <translation>名称不能含有字符 %1。</translation>
    </message>
    <message>
        <source>There is a workspace of this name already.</source>
        <translation>已有同名工作区。</translation>
    </message>
    <message>
        <source>The two are not equal.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to keep in mind.</source>
        <translation>四个以上互不相关的词，既安全又好记。</translation>
    </message>
    <message>
        <source>Weak: easily guessed</source>
        <translation>弱：容易被猜中</translation>
    </message>
    <message>
        <source>Fair: longer is better</source>
        <translation>中：再长一些更好</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>dossier::OpenedFile</name>
    <message>
        <source>There is no importer called %1.</source>
        <translation>没有名为 %1 的导入器。</translation>
    </message>
    <message>
        <source>%1 holds no table.</source>
        <translation>%1 中没有表格。</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check its name and folder.</source>
        <translation>文件 %1 不存在。请检查名称和所在文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, check that you may read it, and try again.</source>
        <translation>无法读取文件 %1。请在其他程序中关闭它，确认您有读取权限，然后重试。</translation>
    </message>
    <message>
        <source>%1 is not a kind of file that can be imported. Save the table as .xlsx or .csv and import that.</source>
        <translation>%1 不是可导入的文件类型。请把表格另存为 .xlsx 或 .csv 后导入。</translation>
    </message>
</context>
<context>
    <name>dossier::PageListModel</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>dossier::PairEvidence</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A column, how its values agree, and what that weighs: &quot;phone equal +6.1&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>nobody fits either better %1</source>
        <translation>互为最佳匹配 %1</translation>
    </message>
    <message>
        <source>another fits better %1</source>
        <translation>另有更匹配者 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>dossier::Parting</name>
    <message>
        <source>The dossier has no record with the id %1.</source>
        <translation>档案里没有 ID 为 %1 的记录。</translation>
    </message>
</context>
<context>
    <name>dossier::PastedTable</name>
    <message>
        <source>There is no table in the clipboard. Copy the rows in the spreadsheet, the headings too.</source>
        <translation>剪贴板里没有表格。请在表格软件中连同表头一起复制要导入的行。</translation>
    </message>
    <message>
        <source>The table in the clipboard cannot be put aside: %1</source>
        <translation>剪贴板里的表格无法暂存：%1</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
</context>
<context>
    <name>dossier::PlannedRowListModel</name>
    <message>
        <source>%1 to be confirmed</source>
        <translation>%1待确认</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已有，无变化</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>更新：补%1</translation>
    </message>
    <message>
        <source>Perhaps a duplicate, %1 points</source>
        <translation>可能重复 %1 分</translation>
    </message>
    <message>
        <source>Left out: known already</source>
        <translation>跳过：已有</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returned: no %1</source>
        <translation>退回：缺%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
</context>
<context>
    <name>dossier::PluginDescription</name>
    <message>
        <source>The plug-in&apos;s description has an unknown entry &quot;%1&quot;.</source>
        <translation>插件说明中有未知项“%1”。</translation>
    </message>
    <message>
        <source>The plug-in&apos;s description lacks &quot;%1&quot;.</source>
        <translation>插件说明缺少“%1”。</translation>
    </message>
    <message>
        <source>The plug-in&apos;s description has a wrong &quot;%1&quot;.</source>
        <translation>插件说明中的“%1”有误。</translation>
    </message>
</context>
<context>
    <name>dossier::PluginListModel</name>
    <message numerus="yes">
        <source>%Ln file formats to read</source>
        <translation>
            <numerusform>可读 %Ln 种文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file formats to write</source>
        <translation>
            <numerusform>可写 %Ln 种文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>未启动</translation>
    </message>
</context>
<context>
    <name>dossier::PluginMemory</name>
    <message>
        <source>It could not be noted that the plug-in is off.</source>
        <translation>无法记下插件已停用。</translation>
    </message>
    <message>
        <source>It could not be noted that the plug-in is on.</source>
        <translation>无法记下插件已启用。</translation>
    </message>
</context>
<context>
    <name>dossier::Refusal</name>
    <message>
        <source>%1 is a binary workbook (.xlsb). Save it in Excel as .xlsx and import that.</source>
        <translation>%1 是二进制工作簿（.xlsb），请用 Excel 另存为 .xlsx 再导入。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, check that you may read it, and try again.</source>
        <translation>无法读取文件 %1。请在其他程序中关闭它，确认您有读取权限，然后重试。</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 bytes, which is the limit. Shorten it, or take the row out, and import again.</source>
        <translation>第 %1 行有一个单元格超过上限 %2 字节。请缩短内容或删去该行后重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 has more than %n columns. Take out what is no customer data and import again.</source>
        <translation>
            <numerusform>第 %1 行超过 %n 列。请删去与客户无关的列后重新导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Divide it into several files and import those.</source>
        <translation>工作表超过 %1 行。请拆分为多个文件后导入。</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (.xls) under another name. Rename it to .xls, or save it in Excel as .xlsx, and import that.</source>
        <translation>%1 是旧版工作簿（.xls），只是改了名称。请将其改名为 .xls，或用 Excel 另存为 .xlsx，再导入。</translation>
    </message>
    <message>
        <source>The texts of %1 are in the code page %2, which cannot be read. Save it in Excel as .xlsx and import that.</source>
        <translation>%1 的文字使用代码页 %2，无法读取。请用 Excel 另存为 .xlsx 再导入。</translation>
    </message>
    <message>
        <source>Row %1 holds bytes that are no text in the encoding of the rest of the file. Choose another encoding, or save the table as .xlsx and import that.</source>
        <translation>第 %1 行的内容与文件其余部分的编码不符。请选择其他编码，或将表格另存为 .xlsx 再导入。</translation>
    </message>
    <message>
        <source>The end of the file %1 is missing. It was probably not copied or downloaded whole.</source>
        <translation>文件 %1 不完整，可能未完整复制或下载。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Opening it in the program that made it and saving it anew may help.</source>
        <translation>文件 %1 已损坏，可尝试用生成它的程序打开后另存。</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Save it without one and import that.</source>
        <translation>文件 %1 有密码保护，请另存为无密码的文件再导入。</translation>
    </message>
    <message>
        <source>The file %1 is made to unpack to far more than it can reasonably hold, so it was not opened. Ask its sender for a sound one.</source>
        <translation>文件 %1 解压后的大小异常，已拒绝读取。请向提供者索取正常的文件。</translation>
    </message>
    <message>
        <source>The file %1 has a document type declaration inside, which no office program writes and which can do harm. Open it in the program that made it and save it anew, if you trust its sender.</source>
        <translation>文件 %1 含有文档类型声明，办公软件不会写入且可能有害。如信任提供者，请用生成它的程序打开后另存。</translation>
    </message>
    <message>
        <source>%1 is a Word document of the old kind (.doc), whatever its name. Save it in Word as .docx and import that.</source>
        <translation>%1 实为旧式 Word 文档（.doc），请用 Word 另存为 .docx 再导入。</translation>
    </message>
    <message>
        <source>%1 is neither an Excel workbook nor a Word document. Open it in the program that made it and save it as .xlsx, .docx or .csv.</source>
        <translation>%1 既不是 Excel 工作簿，也不是 Word 文档。请在生成它的程序中打开，另存为 .xlsx、.docx 或 .csv。</translation>
    </message>
    <message>
        <source>The file %1 holds no rows. Check whether it is the right file.</source>
        <translation>文件 %1 中没有任何行。请确认文件是否正确。</translation>
    </message>
    <message>
        <source>The file %1 holds more text than can be read at once. Divide it into several files and import those.</source>
        <translation>文件 %1 的文字过多，无法一次读取。请拆分为多个文件后导入。</translation>
    </message>
    <message>
        <source>The file %1 is larger than can be read. Divide it into several files and import those.</source>
        <translation>文件 %1 过大，无法读取。请拆分为多个文件后导入。</translation>
    </message>
    <message>
        <source>The file %1 is damaged in row %2. Opening it in the program that made it and saving it anew may help.</source>
        <translation>文件 %1 的第 %2 行已损坏，可尝试用生成它的程序打开后另存。</translation>
    </message>
</context>
<context>
    <name>dossier::ReviewListModel</name>
    <message>
        <source>submitted by %1</source>
        <translation>%1 提交</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to be confirmed</source>
        <translation>
            <numerusform>%Ln 个值待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % complete</source>
        <translation>完整度 %1 %</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现为：%2</translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message>
        <source>%1 has no account in this workspace. Ask the administrator for one.</source>
        <translation>%1 在此工作区没有账号，请向管理员申请。</translation>
    </message>
    <message>
        <source>You have no right to see %1.</source>
        <translation>您无权查看“%1”。</translation>
    </message>
    <message>
        <source>This customer is somebody else&apos;s; you have no right to it.</source>
        <translation>这是他人的客户，您无权操作。</translation>
    </message>
    <message>
        <source>%1 may read dossiers, not change them.</source>
        <translation>%1 只能查看档案，不能修改。</translation>
    </message>
    <message>
        <source>Only a manager may review dossiers.</source>
        <translation>只有主管可以审核档案。</translation>
    </message>
    <message>
        <source>You have no right to change %1.</source>
        <translation>您无权修改“%1”。</translation>
    </message>
    <message>
        <source>There are no roles yet: everybody sees every customer.</source>
        <translation>尚未设置角色，人人可见全部客户。</translation>
    </message>
    <message>
        <source>Administrators see every customer.</source>
        <translation>管理员可见全部客户。</translation>
    </message>
    <message>
        <source>Service sees the service information of every customer.</source>
        <translation>客服可见全部客户的服务信息。</translation>
    </message>
    <message>
        <source>The customer belongs to nobody yet: everybody sees it.</source>
        <translation>此客户暂无负责人，人人可见。</translation>
    </message>
    <message>
        <source>You are the owner.</source>
        <translation>您是负责人。</translation>
    </message>
    <message>
        <source>%1, the owner, is in your department.</source>
        <translation>负责人 %1 属于您的部门。</translation>
    </message>
    <message>
        <source>The customer belongs to your department.</source>
        <translation>此客户属于您的部门。</translation>
    </message>
</context>
<context>
    <name>dossier::RowDetail</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>joined to a customer</source>
        <translation>并入已有客户</translation>
    </message>
    <message>
        <source>perhaps a customer that is known</source>
        <translation>可能与已有客户相同</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>the same customer</source>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>not certain: a person decides</source>
        <translation>不确定，待人决定</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>A customer of somebody else, which you do not see.</source>
        <translation>他人负责的客户，您无权查看。</translation>
    </message>
    <message>
        <source>A customer of %1, which you do not see. Ask there.</source>
        <translation>%1 负责的客户，您无权查看，请向其询问。</translation>
    </message>
</context>
<context>
    <name>dossier::RuleReading</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>没有列表“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Expected was the id of a date, or a list of them.</source>
        <translation>此处应是一个日期字段，或日期字段的列表。</translation>
    </message>
    <message>
        <source>Expected was the id of a number in a list, such as contracts[].amount.</source>
        <translation>此处应是列表中的数值字段，如 contracts[].amount。</translation>
    </message>
    <message>
        <source>Expected was a list of years, such as [0, -1] for this one, else the one before.</source>
        <translation>此处应是年份列表，如 [0, -1] 表示今年，没有则去年。</translation>
    </message>
    <message>
        <source>There is no dimension “%1”.</source>
        <translation>没有维度“%1”。</translation>
    </message>
    <message>
        <source>Only what happened on a day can be counted within some days.</source>
        <translation>只有有日期的事项才能按天数计算。</translation>
    </message>
    <message>
        <source>Expected was a condition: all, any, none, or one of: %1.</source>
        <translation>此处应是条件：all、any、none 或下列之一：%1。</translation>
    </message>
    <message>
        <source>There are two edges on the same side.</source>
        <translation>同一侧有两个界限。</translation>
    </message>
    <message>
        <source>Expected was a number or a setting as the edge.</source>
        <translation>界限应是数字或设置。</translation>
    </message>
    <message>
        <source>Nothing lies between these edges.</source>
        <translation>这两个界限之间没有任何值。</translation>
    </message>
    <message>
        <source>Expected was a text.</source>
        <translation>此处应是文字。</translation>
    </message>
    <message>
        <source>Expected was true or false.</source>
        <translation>此处应是 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is no value of %2.</source>
        <translation>“%1”不是 %2 的值。</translation>
    </message>
    <message>
        <source>Expected was a list of values.</source>
        <translation>此处应是值的列表。</translation>
    </message>
    <message>
        <source>Expected was “is”, “in” or “has”.</source>
        <translation>此处应有“is”、“in”或“has”。</translation>
    </message>
    <message>
        <source>Expected was true or false, and nothing else beside it.</source>
        <translation>此处应是 true 或 false，且没有其他成员。</translation>
    </message>
    <message>
        <source>A number is compared by: from, above, to, below.</source>
        <translation>数值用 from、above、to、below 比较。</translation>
    </message>
    <message>
        <source>Expected was a list of conditions.</source>
        <translation>此处应是条件列表。</translation>
    </message>
    <message>
        <source>“%1” is no label of %2.</source>
        <translation>“%1”不是 %2 的标签。</translation>
    </message>
    <message>
        <source>The thresholds of %1 and %2 overlap at %3.</source>
        <translation>%1 与 %2 的界限在 %3 处重叠。</translation>
    </message>
    <message>
        <source>The thresholds of %1 and %2 leave a hole from %3 to %4.</source>
        <translation>%1 与 %2 的界限之间有空缺：%3 到 %4。</translation>
    </message>
    <message>
        <source>Expected were “of” and at least two “bands”.</source>
        <translation>此处应有“of”和至少两个“bands”。</translation>
    </message>
    <message>
        <source>Thresholds need a number.</source>
        <translation>界限需要数值。</translation>
    </message>
    <message>
        <source>Expected was a rule: an object.</source>
        <translation>此处应是一条规则（对象）。</translation>
    </message>
    <message>
        <source>There is another rule of this id.</source>
        <translation>已有同名规则。</translation>
    </message>
    <message>
        <source>Expected was “when” with a condition.</source>
        <translation>此处应有“when”及其条件。</translation>
    </message>
    <message>
        <source>Expected was “labels”, a list.</source>
        <translation>此处应有“labels”列表。</translation>
    </message>
    <message>
        <source>There are two labels “%1”.</source>
        <translation>有两个标签“%1”。</translation>
    </message>
    <message>
        <source>Expected was a list of labels.</source>
        <translation>此处应是标签列表。</translation>
    </message>
    <message>
        <source>Only labels of a choice of the customer can be kept.</source>
        <translation>只有客户的选项字段才能保存标签。</translation>
    </message>
    <message>
        <source>Expected was shown, written or suggested.</source>
        <translation>此处应是 shown、written 或 suggested。</translation>
    </message>
    <message>
        <source>Expected was “name”: %1 is no field that has one.</source>
        <translation>此处应有“name”：%1 不是字段，没有自己的名称。</translation>
    </message>
    <message>
        <source>Expected was “rules”, a list.</source>
        <translation>此处应有“rules”列表。</translation>
    </message>
    <message>
        <source>Expected was “format”: %1.</source>
        <translation>此处应有“format”：%1。</translation>
    </message>
    <message>
        <source>These rules were made for a newer version of the program; update it to use them.</source>
        <translation>这些规则适用于更新版本的程序；请先升级程序。</translation>
    </message>
    <message>
        <source>Expected was “dimensions”, a list of at most %1.</source>
        <translation>此处应有“dimensions”列表，最多 %1 项。</translation>
    </message>
    <message>
        <source>There are two dimensions “%1”.</source>
        <translation>有两个维度“%1”。</translation>
    </message>
    <message>
        <source>The dimensions ask for each other: %1.</source>
        <translation>维度互相引用，形成循环：%1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, rule %2: %3</source>
        <translation>第 %1 行，规则 %2：%3</translation>
    </message>
    <message>
        <source>Expected was an object with some of: %1.</source>
        <translation>此处应是含有下列成员的对象：%1。</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected was one of: %2.</source>
        <translation>此处不认识“%1”；应是下列之一：%2。</translation>
    </message>
    <message>
        <source>Expected was “%1” with a text.</source>
        <translation>此处应有“%1”及其文字。</translation>
    </message>
    <message>
        <source>Expected was “%1” with a text for zh_CN and en.</source>
        <translation>此处应有“%1”，并含 zh_CN 和 en 两种文字。</translation>
    </message>
    <message>
        <source>Expected was a whole number from %1 to %2.</source>
        <translation>此处应是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
        <source>There is no setting “%1” that holds numbers.</source>
        <translation>没有名为“%1”的数值设置。</translation>
    </message>
    <message>
        <source>The setting %1 has %2 numbers.</source>
        <translation>设置 %1 只有 %2 个数。</translation>
    </message>
    <message>
        <source>“%1” stands for nothing; expected was {value}, {edge} or {date}, and behind the word which condition is meant, from 1 to %2.</source>
        <translation>“%1”没有含义；应是 {value}、{edge} 或 {date}，其后可写第几个条件（1 到 %2）。</translation>
    </message>
</context>
<context>
    <name>dossier::Screenshot</name>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>无法写入图片：%1</translation>
    </message>
</context>
<context>
    <name>dossier::Session</name>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is there again.</source>
        <translation>工作区已恢复。</translation>
    </message>
</context>
<context>
    <name>dossier::TargetFile</name>
    <message>
        <source>This is not a file that can be written.</source>
        <translation>此文件不可写。</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Make it, or choose another.</source>
        <translation>目标文件夹不存在。请新建该文件夹或另选一个。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for this file. Make room, or choose another disk, and try again.</source>
        <translation>磁盘空间不足，放不下此文件。请腾出空间或另选磁盘后重试。</translation>
    </message>
    <message>
        <source>The file could not be written. Check that you may write there and that no program has it open.</source>
        <translation>无法写入文件。请确认您有写入权限，且没有其他程序打开它。</translation>
    </message>
</context>
<context>
    <name>dossier::TimelineModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of 5: %2</source>
        <translation>%1 分（满分 5 分）：%2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Changed needs</source>
        <translation>需求变更</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉反馈</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度评价</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>客户关怀</translation>
    </message>
</context>
<context>
    <name>dossier::ValueText</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 × 10,000 CNY</source>
        <comment>an amount in 万元</comment>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>%1 CNY</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1及以上</translation>
    </message>
</context>
<context>
    <name>dossier::VcardImporter</name>
    <message>
        <source>%1 has more than %2 cards. Divide it into several files and import those.</source>
        <translation>%1 中的名片超过 %2 张。请分成几个文件导入。</translation>
    </message>
    <message>
        <source>Card %1 has an entry of more than %2 bytes, which is the limit. Shorten it and import again.</source>
        <translation>第 %1 张名片有一项超过 %2 字节的上限。请缩短后重新导入。</translation>
    </message>
    <message>
        <source>%1 ends in the middle of card %2. It was probably not copied or downloaded whole.</source>
        <translation>%1 在第 %2 张名片中间就结束了，可能没有复制或下载完整。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Close it in other programs, check that you may read it, and try again.</source>
        <translation>无法读取文件 %1。请在其他程序中关闭它，确认您有读取权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>dossier::VersionComparison</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the second contact</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dossier::VersionListModel</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Contact data shown</source>
        <translation>显示了联系方式</translation>
    </message>
    <message>
        <source>Another dossier merged into it</source>
        <translation>并入了另一份档案</translation>
    </message>
    <message>
        <source>Merged into another dossier</source>
        <translation>并入另一份档案</translation>
    </message>
    <message>
        <source>Taken out of another dossier</source>
        <translation>从另一份档案拆出</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Returned by the review</source>
        <translation>审核退回</translation>
    </message>
    <message>
        <source>Passed the first review</source>
        <translation>初审通过</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>The two dossiers are apart again.</source>
        <translation>两份档案已拆分。</translation>
    </message>
</context>
<context>
    <name>dossier::WorkerReader</name>
    <message>
        <source>The program that reads files could not be started: %1</source>
        <translation>读取文件的程序无法启动：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 could not be read: it ended the program that reads files. It is damaged, or made to do harm.</source>
        <translation>无法读取 %1：它使读取程序中断，文件已损坏或有害。</translation>
    </message>
    <message>
        <source>Reading %1 takes more time or memory than is allowed. Divide it into several files and import those.</source>
        <translation>读取 %1 占用的时间或内存超出上限。请拆分为多个文件后导入。</translation>
    </message>
</context>
<context>
    <name>dossier::WorkerServer</name>
    <message>
        <source>Reading %1 takes more memory than is allowed. Divide it into several files and import those.</source>
        <translation>读取 %1 占用的内存超出上限。请拆分为多个文件后导入。</translation>
    </message>
    <message>
        <source>A row of the file is too long to be read. Take out what is no customer data and import again.</source>
        <translation>文件中有一行过长，无法读取。请删去与客户无关的内容后重新导入。</translation>
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
    <name>dossier::cli::Check</name>
    <message>
        <source>Nobody&apos;s customer yet.</source>
        <translation>尚无此客户。</translation>
    </message>
    <message>
        <source>A customer already, of no owner.</source>
        <translation>已有此客户，暂无负责人。</translation>
    </message>
    <message>
        <source>A customer already; ask %1.</source>
        <translation>已有此客户，请询问%1。</translation>
    </message>
    <message>
        <source>A whole name, number of telephone or code is needed.</source>
        <translation>需要完整的名称、电话号码或代码。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Classify</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>Customers that other rules would change: %1</source>
        <translation>换用规则后标签会变的客户：%1</translation>
    </message>
    <message>
        <source>Customers whose labels changed: %1</source>
        <translation>标签有变化的客户：%1</translation>
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
    <name>dossier::cli::Duplicates</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>The same: %1, perhaps the same: %2</source>
        <translation>相同：%1，疑似：%2</translation>
    </message>
    <message>
        <source>The same: %1, perhaps the same: %2, written to %3</source>
        <translation>相同：%1，疑似：%2，已写入 %3</translation>
    </message>
    <message>
        <source>--config tells of a file; name the file, too.</source>
        <translation>--config 用于文件；请同时给出文件。</translation>
    </message>
    <message>
        <source>A file needs --config, which says what its columns hold, and --out, the file for the pairs.</source>
        <translation>查重文件需要 --config（说明各列是什么）和 --out（结果文件）。</translation>
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
    <message>
        <source>--verify needs FIELD=WAY, not &apos;%1&apos;.</source>
        <translation>--verify 需要 FIELD=WAY，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Export</name>
    <message>
        <source>Customers written</source>
        <translation>已写出客户</translation>
    </message>
    <message>
        <source>Customers written: %1, to %2</source>
        <translation>已写出 %1 个客户，文件：%2</translation>
    </message>
    <message>
        <source>The file must end in .json, .jsonl, .csv, .xlsx, .vcf or .pdf: %1</source>
        <translation>文件名须以 .json、.jsonl、.csv、.xlsx、.vcf 或 .pdf 结尾：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Exports</name>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>contact data shown</source>
        <translation>显示了联系方式</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已脱敏</translation>
    </message>
    <message>
        <source>%1 exported %2 customers at once on %3: %4</source>
        <translation>%1 于 %3 一次导出 %2 位客户：%4</translation>
    </message>
    <message>
        <source>Nothing has been exported, printed or shown yet.</source>
        <translation>尚无导出、打印或显示记录。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Fields</name>
    <message>
        <source>(retired)</source>
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>There is no own field %1; &apos;fields list&apos; names them.</source>
        <translation>没有自定义字段 %1；用“fields list”查看。</translation>
    </message>
    <message>
        <source>Say what the values are: --type text, number, money, date, list, several, person or yes_no</source>
        <translation>请写明值的类型：--type text、number、money、date、list、several、person 或 yes_no</translation>
    </message>
    <message>
        <source>There is a field %1 already.</source>
        <translation>已有字段 %1。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Finding</name>
    <message>
        <source>The list cannot be sorted by &apos;%1&apos;; a field of the customer itself or a date is needed.</source>
        <translation>不能按“%1”排序，需要客户本身的字段或一个日期。</translation>
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
    <message>
        <source>contact data shown</source>
        <translation>显示了联系方式</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>从 %1 拆出</translation>
    </message>
    <message numerus="yes">
        <source>%n customers exported to %1</source>
        <translation>
            <numerusform>导出 %n 位客户到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已脱敏</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>撞单查询</translation>
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
    <message>
        <source>The file must end in .xlsx: %1</source>
        <translation>文件扩展名必须是 .xlsx：%1</translation>
    </message>
    <message>
        <source>No list of customers was found in it. Name the row of its headings with --header-row, or what a column means with --map.</source>
        <translation>其中没有找到客户名单。可用 --header-row 指定表头所在行，或用 --map 指定各列的含义。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::KeptValues</name>
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
    <name>dossier::cli::KeysPassword</name>
    <message>
        <source>Give one of --password-fd and --password-file.</source>
        <translation>请给出 --password-fd 和 --password-file 之一。</translation>
    </message>
    <message>
        <source>The keychain keeps the password of the database login now.</source>
        <translation>钥匙串已保存数据库账号的密码。</translation>
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
    <name>dossier::cli::Labelling</name>
    <message>
        <source>%1; by the rules %2: %3</source>
        <translation>%1；按规则为 %2：%3</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Lists</name>
    <message>
        <source>There is no list %1; &apos;lists show&apos; names them.</source>
        <translation>没有列表 %1；用“lists show”查看。</translation>
    </message>
    <message>
        <source>(retired)</source>
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>The list has no option %1.</source>
        <translation>列表中没有选项 %1。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Merge</name>
    <message>
        <source>--take needs FIELD=A or FIELD=B, not &apos;%1&apos;.</source>
        <translation>--take 需要 FIELD=A 或 FIELD=B，不能是“%1”。</translation>
    </message>
    <message>
        <source>--take needs a whole field, not &apos;%1&apos;.</source>
        <translation>--take 需要完整的字段，不能是“%1”。</translation>
    </message>
    <message>
        <source>Merged into %1. The way back: unmerge %2</source>
        <translation>已并入 %1。撤销合并：unmerge %2</translation>
    </message>
    <message>
        <source>Records that come along: %1; that both have and are joined: %2</source>
        <translation>并入的记录：%1；双方都有而合并的：%2</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Print</name>
    <message>
        <source>print needs CUSTOMER OUT.pdf, or --blank OUT.pdf.</source>
        <translation>print 需要 CUSTOMER OUT.pdf，或 --blank OUT.pdf。</translation>
    </message>
    <message>
        <source>The file must end in .pdf: %1</source>
        <translation>文件名须以 .pdf 结尾：%1</translation>
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
        <source>No record has the id &apos;%1&apos;.</source>
        <translation>没有 ID 为“%1”的记录。</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>记录：%1</translation>
    </message>
    <message>
        <source>There are no records &apos;%1&apos;, only: %2</source>
        <translation>没有“%1”这类记录，只有：%2</translation>
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
    <message>
        <source>%1 would have more than %2 characters and will not be given.</source>
        <translation>%1 会超过 %2 个字符，不会给出。</translation>
    </message>
    <message>
        <source>From %1 on, numbers have more than %2 characters.</source>
        <translation>从 %1 起，编号超过 %2 个字符。</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Show</name>
    <message>
        <source>It was merged into %1.</source>
        <translation>已并入 %1。</translation>
    </message>
    <message>
        <source>%1 needs a date such as 2024-05-03, not &apos;%2&apos;.</source>
        <translation>%1 需要 2024-05-03 这样的日期，而不是“%2”。</translation>
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
    <name>dossier::cli::Transfer</name>
    <message>
        <source>Name two different people.</source>
        <translation>请写出两位不同的同事。</translation>
    </message>
    <message numerus="yes">
        <source>Would be handed over: %n customers</source>
        <translation>
            <numerusform>将移交 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n customers</source>
        <translation>
            <numerusform>已移交 %n 位客户</numerusform>
        </translation>
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
        <translation>
            <numerusform>将恢复 %n 份档案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed back: %n dossiers</source>
        <translation>
            <numerusform>已恢复 %n 份档案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::cli::Unmerge</name>
    <message>
        <source>Taken apart again: %1</source>
        <translation>已拆分：%1</translation>
    </message>
</context>
<context>
    <name>dossier::cli::Users</name>
    <message>
        <source>There is no role %1, only rep, manager, service and administrator.</source>
        <translation>没有角色 %1，只有 rep、manager、service 和 administrator。</translation>
    </message>
    <message>
        <source>(switched off)</source>
        <translation>（已停用）</translation>
    </message>
    <message>
        <source>Say what %1 works as: --role ROLE</source>
        <translation>请说明 %1 的角色：--role ROLE</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>账号需要名称。</translation>
    </message>
    <message>
        <source>--active needs yes or no, not &apos;%1&apos;.</source>
        <translation>--active 只能是 yes 或 no，不能是“%1”。</translation>
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
    <name>dossier::cli::VersionReply</name>
    <message>
        <source>No value differs.</source>
        <translation>没有不同的值。</translation>
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
