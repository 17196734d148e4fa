<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>HandOverCard</name>
    <message numerus="yes">
        <source>Hand %Ln customers over</source>
        <translation>
            <numerusform>Hand %Ln customer over</numerusform>
            <numerusform>Hand %Ln customers over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message numerus="yes">
        <source>%Ln columns will be read; the others are left out.</source>
        <translation>
            <numerusform>%Ln column will be read; the others are left out.</numerusform>
            <numerusform>%Ln columns will be read; the others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written at once, and can be undone as a whole. The %Ln returned rows can be saved with their reasons.</source>
        <translation>
            <numerusform>Written at once, and can be undone as a whole. The returned row can be saved with its reason.</numerusform>
            <numerusform>Written at once, and can be undone as a whole. The %Ln returned rows can be saved with their reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message numerus="yes">
        <source>A workspace has at most %n passphrases.</source>
        <translation>
            <numerusform>A workspace has at most %n passphrase.</numerusform>
            <numerusform>A workspace has at most %n passphrases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>The passphrase is longer than %n bytes.</source>
        <translation>
            <numerusform>The passphrase is longer than %n byte.</numerusform>
            <numerusform>The passphrase is longer than %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>Save %Ln returned rows…</source>
        <translation>
            <numerusform>Save %Ln returned row…</numerusform>
            <numerusform>Save %Ln returned rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::BulkEditing</name>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln will change</numerusform>
            <numerusform>%Ln will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already</source>
        <translation>
            <numerusform>%Ln has it already</numerusform>
            <numerusform>%Ln have it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers changed</source>
        <translation>
            <numerusform>%1 of %Ln customer changed</numerusform>
            <numerusform>%1 of %Ln customers changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CsvRecords</name>
    <message numerus="yes">
        <source>Row %1 has more than %n columns. Take out what is no customer data and import again.</source>
        <translation>
            <numerusform>Row %1 has more than %n column. Take out what is no customer data and import again.</numerusform>
            <numerusform>Row %1 has more than %n columns. Take out what is no customer data and import again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CustomerExport</name>
    <message numerus="yes">
        <source>%Ln customers written to %1</source>
        <translation>
            <numerusform>%Ln customer written to %1</numerusform>
            <numerusform>%Ln customers written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CustomerFilter</name>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CustomerListModel</name>
    <message numerus="yes">
        <source>%Ln customers copied as a table</source>
        <translation>
            <numerusform>%Ln customer copied as a table</numerusform>
            <numerusform>%Ln customers copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DeadlineTexts</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DossierMerging</name>
    <message numerus="yes">
        <source>%Ln values that only the other one has</source>
        <translation>
            <numerusform>%Ln value that only the other one has</numerusform>
            <numerusform>%Ln values that only the other one has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts that both have, joined</source>
        <translation>
            <numerusform>%Ln contact that both have, joined</numerusform>
            <numerusform>%Ln contacts that both have, joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateWarning</name>
    <message numerus="yes">
        <source>%n more may be, too.</source>
        <translation>
            <numerusform>%n more may be, too.</numerusform>
            <numerusform>%n more may be, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Editing</name>
    <message numerus="yes">
        <source>%Ln values that were changed later stay.</source>
        <translation>
            <numerusform>%Ln value that was changed later stays.</numerusform>
            <numerusform>%Ln values that were changed later stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::HandingOver</name>
    <message numerus="yes">
        <source>%Ln customers go from %1 to %2, as their owner or with their open needs. Nothing is written yet.</source>
        <translation>
            <numerusform>%Ln customer goes from %1 to %2, as their owner or with their open needs. Nothing is written yet.</numerusform>
            <numerusform>%Ln customers go from %1 to %2, as their owner or with their open needs. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers handed over from %1 to %2</source>
        <translation>
            <numerusform>%Ln customer handed over from %1 to %2</numerusform>
            <numerusform>%Ln customers handed over from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ImportSource</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::PluginListModel</name>
    <message numerus="yes">
        <source>%Ln file formats to read</source>
        <translation>
            <numerusform>%Ln file format to read</numerusform>
            <numerusform>%Ln file formats to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file formats to write</source>
        <translation>
            <numerusform>%Ln file format to write</numerusform>
            <numerusform>%Ln file formats to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Refusal</name>
    <message numerus="yes">
        <source>Row %1 has more than %n columns. Take out what is no customer data and import again.</source>
        <translation>
            <numerusform>Row %1 has more than %n column. Take out what is no customer data and import again.</numerusform>
            <numerusform>Row %1 has more than %n columns. Take out what is no customer data and import again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ReviewListModel</name>
    <message numerus="yes">
        <source>%Ln values to be confirmed</source>
        <translation>
            <numerusform>%Ln value to be confirmed</numerusform>
            <numerusform>%Ln values to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Session</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::cli::History</name>
    <message numerus="yes">
        <source>%n customers exported to %1</source>
        <translation>
            <numerusform>%n customer exported to %1</numerusform>
            <numerusform>%n customers exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::cli::Transfer</name>
    <message numerus="yes">
        <source>Would be handed over: %n customers</source>
        <translation>
            <numerusform>Would be handed over: %n customer</numerusform>
            <numerusform>Would be handed over: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over: %n customers</source>
        <translation>
            <numerusform>Handed over: %n customer</numerusform>
            <numerusform>Handed over: %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::cli::Undo</name>
    <message numerus="yes">
        <source>Would be changed back: %n dossiers</source>
        <translation>
            <numerusform>Would be changed back: %n dossier</numerusform>
            <numerusform>Would be changed back: %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed back: %n dossiers</source>
        <translation>
            <numerusform>Changed back: %n dossier</numerusform>
            <numerusform>Changed back: %n dossiers</numerusform>
        </translation>
    </message>
</context>
</TS>
