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
    <context>
        <name>cjm::ui::SeveralSection</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n phase</numerusform>
                <numerusform>%n phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n lane</numerusform>
                <numerusform>%n lanes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TextField</name>
        <message numerus="yes">
            <source>Only %n character(s) fit here. The rest was cut off.</source>
            <translation>
                <numerusform>Only %n character fits here. The rest was cut off.</numerusform>
                <numerusform>Only %n characters fit here. The rest was cut off.</numerusform>
            </translation>
        </message>
    </context>
</TS>
