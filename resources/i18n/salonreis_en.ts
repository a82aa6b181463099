<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>DifferenceKind</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped</source>
            <translation>
                <numerusform>%n dropped</numerusform>
                <numerusform>%n dropped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n moved</numerusform>
                <numerusform>%n moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%n merged</numerusform>
                <numerusform>%n merged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n split</source>
            <translation>
                <numerusform>%n split</numerusform>
                <numerusform>%n split</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n better</source>
            <translation>
                <numerusform>%n better</numerusform>
                <numerusform>%n better</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n worse</source>
            <translation>
                <numerusform>%n worse</numerusform>
                <numerusform>%n worse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n reworded</numerusform>
                <numerusform>%n reworded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with another channel</source>
            <translation>
                <numerusform>%n with another channel</numerusform>
                <numerusform>%n with another channel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) in another order</source>
            <translation>
                <numerusform>%n phase in another order</numerusform>
                <numerusform>%n phases in another order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n otherwise changed</source>
            <translation>
                <numerusform>%n otherwise changed</numerusform>
                <numerusform>%n otherwise changed</numerusform>
            </translation>
        </message>
    </context>
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
        <name>Recovery</name>
        <message numerus="yes">
            <source>%n journey(s)</source>
            <translation>
                <numerusform>%n journey</numerusform>
                <numerusform>%n journeys</numerusform>
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
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variant(s)</source>
            <translation>
                <numerusform>%n variant</numerusform>
                <numerusform>%n variants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s)</source>
            <translation>
                <numerusform>%n goal</numerusform>
                <numerusform>%n goals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement(s)</source>
            <translation>
                <numerusform>%n improvement</numerusform>
                <numerusform>%n improvements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service standard(s)</source>
            <translation>
                <numerusform>%n service standard</numerusform>
                <numerusform>%n service standards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n review</numerusform>
                <numerusform>%n reviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n measurement</numerusform>
                <numerusform>%n measurements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n visit</numerusform>
                <numerusform>%n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit entry(s)</source>
            <translation>
                <numerusform>%n visit entry</numerusform>
                <numerusform>%n visit entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set-aside finding(s)</source>
            <translation>
                <numerusform>%n set-aside finding</numerusform>
                <numerusform>%n set-aside findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n view(s)</source>
            <translation>
                <numerusform>%n view</numerusform>
                <numerusform>%n views</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n emotion word(s)</source>
            <translation>
                <numerusform>%n emotion word</numerusform>
                <numerusform>%n emotion words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plain word(s)</source>
            <translation>
                <numerusform>%n plain word</numerusform>
                <numerusform>%n plain words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n journey(s), phase(s) or lane(s) could not be recovered and are empty now, so that what stands in them keeps its place: name them again.</source>
            <translation>
                <numerusform>“%1”: %n journey, phase or lane could not be recovered and is empty now, so that what stands in it keeps its place: name it again.</numerusform>
                <numerusform>“%1”: %n journeys, phases or lanes could not be recovered and are empty now, so that what stands in them keeps its place: name them again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1”: in %n place(s) a part was lost or did not fit any more: look whether all is as it should be.</source>
            <translation>
                <numerusform>“%1”: in %n place a part was lost or did not fit any more: look whether all is as it should be.</numerusform>
                <numerusform>“%1”: in %n places a part was lost or did not fit any more: look whether all is as it should be.</numerusform>
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
        <message numerus="yes">
            <source>settling %n differences</source>
            <translation>
                <numerusform>settling %n difference</numerusform>
                <numerusform>settling %n differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>adding %n improvements</source>
            <translation>
                <numerusform>adding %n improvement</numerusform>
                <numerusform>adding %n improvements</numerusform>
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
        <name>cjm::ui::DifferenceActions</name>
        <message numerus="yes">
            <source>%n difference(s) done: the current journey is so now.</source>
            <translation>
                <numerusform>%n difference done: the current journey is so now.</numerusform>
                <numerusform>%n differences done: the current journey is so now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) gone: the ideal journey is as the current one now.</source>
            <translation>
                <numerusform>%n difference gone: the ideal journey is as the current one now.</numerusform>
                <numerusform>%n differences gone: the ideal journey is as the current one now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) had to come along.</source>
            <translation>
                <numerusform>%n other had to come along.</numerusform>
                <numerusform>%n others had to come along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement(s) added.</source>
            <translation>
                <numerusform>%n improvement added.</numerusform>
                <numerusform>%n improvements added.</numerusform>
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
        <name>cjm::ui::PairPreview</name>
        <message numerus="yes">
            <source>Phases: %n belong together</source>
            <translation>
                <numerusform>Phases: %n belongs together</numerusform>
                <numerusform>Phases: %n belong together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lanes: %n belong together</source>
            <translation>
                <numerusform>Lanes: %n belongs together</numerusform>
                <numerusform>Lanes: %n belong together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cards: %n belong together</source>
            <translation>
                <numerusform>Cards: %n belongs together</numerusform>
                <numerusform>Cards: %n belong together</numerusform>
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
    <context>
        <name>cjm::ui::TouchpointDock</name>
        <message numerus="yes">
            <source>Tried out so far: %n touchpoint(s)</source>
            <translation>
                <numerusform>Tried out so far: %n touchpoint</numerusform>
                <numerusform>Tried out so far: %n touchpoints</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointGapPage</name>
        <message numerus="yes">
            <source>%n touchpoint(s) without scores</source>
            <translation>
                <numerusform>%n touchpoint without scores</numerusform>
                <numerusform>%n touchpoints without scores</numerusform>
            </translation>
        </message>
    </context>
</TS>
