<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Remark</name>
        <message numerus="yes">
            <source>“%1”: %n more remarks of this kind.</source>
            <translation>
                <numerusform>“%1”: %n more remark of this kind.</numerusform>
                <numerusform>“%1”: %n more remarks of this kind.</numerusform>
            </translation>
        </message>
    </context>
</TS>
