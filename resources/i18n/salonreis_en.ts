<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Lane</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message numerus="yes">
            <source>Discard the unsaved work of %n maps?</source>
            <translation>
                <numerusform>Discard the unsaved work of %n map?</numerusform>
                <numerusform>Discard the unsaved work of %n maps?</numerusform>
            </translation>
        </message>
    </context>
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
        <name>SpokenMap</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting: %n minute(s)</source>
            <translation>
                <numerusform>Waiting: %n minute</numerusform>
                <numerusform>Waiting: %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Across %n phase(s)</source>
            <translation>
                <numerusform>Across %n phase</numerusform>
                <numerusform>Across %n phases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message numerus="yes">
            <source>adding %n cards</source>
            <translation>
                <numerusform>adding %n card</numerusform>
                <numerusform>adding %n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changing %n cards</source>
            <translation>
                <numerusform>changing %n card</numerusform>
                <numerusform>changing %n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moving %n cards</source>
            <translation>
                <numerusform>moving %n card</numerusform>
                <numerusform>moving %n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deleting %n cards</source>
            <translation>
                <numerusform>deleting %n card</numerusform>
                <numerusform>deleting %n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>adding %n phases</source>
            <translation>
                <numerusform>adding %n phase</numerusform>
                <numerusform>adding %n phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changing %n phases</source>
            <translation>
                <numerusform>changing %n phase</numerusform>
                <numerusform>changing %n phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moving %n phases</source>
            <translation>
                <numerusform>moving %n phase</numerusform>
                <numerusform>moving %n phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deleting %n phases</source>
            <translation>
                <numerusform>deleting %n phase</numerusform>
                <numerusform>deleting %n phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>adding %n lanes</source>
            <translation>
                <numerusform>adding %n lane</numerusform>
                <numerusform>adding %n lanes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changing %n lanes</source>
            <translation>
                <numerusform>changing %n lane</numerusform>
                <numerusform>changing %n lanes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moving %n lanes</source>
            <translation>
                <numerusform>moving %n lane</numerusform>
                <numerusform>moving %n lanes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deleting %n lanes</source>
            <translation>
                <numerusform>deleting %n lane</numerusform>
                <numerusform>deleting %n lanes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deleting %n things</source>
            <translation>
                <numerusform>deleting %n thing</numerusform>
                <numerusform>deleting %n things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>adding %n links</source>
            <translation>
                <numerusform>adding %n link</numerusform>
                <numerusform>adding %n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changing %n links</source>
            <translation>
                <numerusform>changing %n link</numerusform>
                <numerusform>changing %n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deleting %n links</source>
            <translation>
                <numerusform>deleting %n link</numerusform>
                <numerusform>deleting %n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cutting %n cards</source>
            <translation>
                <numerusform>cutting %n card</numerusform>
                <numerusform>cutting %n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cutting %n phases</source>
            <translation>
                <numerusform>cutting %n phase</numerusform>
                <numerusform>cutting %n phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>cutting %n lanes</source>
            <translation>
                <numerusform>cutting %n lane</numerusform>
                <numerusform>cutting %n lanes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message numerus="yes">
            <source>%n phase(s) added</source>
            <translation>
                <numerusform>%n phase added</numerusform>
                <numerusform>%n phases added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) removed</source>
            <translation>
                <numerusform>%n phase removed</numerusform>
                <numerusform>%n phases removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) changed</source>
            <translation>
                <numerusform>%n phase changed</numerusform>
                <numerusform>%n phases changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) added</source>
            <translation>
                <numerusform>%n lane added</numerusform>
                <numerusform>%n lanes added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) removed</source>
            <translation>
                <numerusform>%n lane removed</numerusform>
                <numerusform>%n lanes removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) changed</source>
            <translation>
                <numerusform>%n lane changed</numerusform>
                <numerusform>%n lanes changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) added</source>
            <translation>
                <numerusform>%n card added</numerusform>
                <numerusform>%n cards added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) removed</source>
            <translation>
                <numerusform>%n card removed</numerusform>
                <numerusform>%n cards removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) changed</source>
            <translation>
                <numerusform>%n card changed</numerusform>
                <numerusform>%n cards changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Canvas</name>
        <message numerus="yes">
            <source>%n character(s) that no text can hold were left out.</source>
            <translation>
                <numerusform>%n character that no text can hold was left out.</numerusform>
                <numerusform>%n characters that no text can hold were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::CardTable</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n card(s)</source>
            <translation>
                <numerusform>%1 of %n card</numerusform>
                <numerusform>%1 of %n cards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ClipboardActions</name>
        <message numerus="yes">
            <source>%n card(s) found no place on the map and were left out.</source>
            <translation>
                <numerusform>%n card found no place on the map and was left out.</numerusform>
                <numerusform>%n cards found no place on the map and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) lay beyond the edge of the map and were left out.</source>
            <translation>
                <numerusform>%n cell lay beyond the edge of the map and was left out.</numerusform>
                <numerusform>%n cells lay beyond the edge of the map and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold were left out.</source>
            <translation>
                <numerusform>%n character that no text can hold was left out.</numerusform>
                <numerusform>%n characters that no text can hold were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FindBar</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in hidden lanes</source>
            <translation>
                <numerusform>%n in hidden lanes</numerusform>
                <numerusform>%n in hidden lanes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FindingActions</name>
        <message numerus="yes">
            <source>%n place(s) replaced.</source>
            <translation>
                <numerusform>%n place replaced.</numerusform>
                <numerusform>%n places replaced.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapActions</name>
        <message numerus="yes">
            <source>%n phase(s) deleted, with the cards in it.</source>
            <translation>
                <numerusform>%n phase deleted, with the cards in it.</numerusform>
                <numerusform>%n phases deleted, with the cards in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) deleted, with the cards in it.</source>
            <translation>
                <numerusform>%n lane deleted, with the cards in it.</numerusform>
                <numerusform>%n lanes deleted, with the cards in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) deleted.</source>
            <translation>
                <numerusform>%n card deleted.</numerusform>
                <numerusform>%n cards deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) deleted.</source>
            <translation>
                <numerusform>%n link deleted.</numerusform>
                <numerusform>%n links deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapStatus</name>
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
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PasteDialog</name>
        <message numerus="yes">
            <source>%n new phase(s)</source>
            <translation>
                <numerusform>%n new phase</numerusform>
                <numerusform>%n new phases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new lane(s)</source>
            <translation>
                <numerusform>%n new lane</numerusform>
                <numerusform>%n new lanes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) lie beyond the edge of the map and are left out.</source>
            <translation>
                <numerusform>%n cell lies beyond the edge of the map and is left out.</numerusform>
                <numerusform>%n cells lie beyond the edge of the map and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold are left out.</source>
            <translation>
                <numerusform>%n character that no text can hold is left out.</numerusform>
                <numerusform>%n characters that no text can hold are left out.</numerusform>
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
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
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
