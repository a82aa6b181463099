<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
    <context>
        <name>CardColumns</name>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Feeling</source>
            <translation>Gevoel</translation>
        </message>
        <message>
            <source>In a word</source>
            <translation>In één woord</translation>
        </message>
        <message>
            <source>How certain?</source>
            <translation>Hoe zeker?</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Belang</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Tekens</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Minutes of waiting</source>
            <translation>Minuten wachten</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Fase %1</translation>
        </message>
    </context>
    <context>
        <name>Certainty</name>
        <message>
            <source>How certain are we?</source>
            <translation>Hoe zeker weten we dit?</translation>
        </message>
        <message>
            <source>We know</source>
            <translation>Weten we</translation>
        </message>
        <message>
            <source>We think</source>
            <translation>Denken we</translation>
        </message>
        <message>
            <source>We don’t know</source>
            <translation>Weten we niet</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Sociale media</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Reviews</translation>
        </message>
        <message>
            <source>Poster or leaflet</source>
            <translation>Poster of folder</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persoonlijk</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>Letter or postcard</source>
            <translation>Brief of ansichtkaart</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Betaling</translation>
        </message>
    </context>
    <context>
        <name>CheckCommand</name>
        <message>
            <source>“%1” is in order.</source>
            <translation>“%1” is in orde.</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <comment>a file and what is to be told of it</comment>
            <translation>“%1”: %2</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>There is no language “%1” here: choose nl, ru or en.</source>
            <translation>De taal “%1” is er niet: kies nl, ru of en.</translation>
        </message>
        <message>
            <source>There is no command “%1”: “salonreis --help” lists what there is.</source>
            <translation>De opdracht “%1” is er niet: “salonreis --help” noemt wat er is.</translation>
        </message>
        <message>
            <source>There is no option “%1” here: use %2</source>
            <translation>De optie “%1” is er hier niet: gebruik %2</translation>
        </message>
        <message>
            <source>An option stands without its value: use %1</source>
            <translation>Bij een optie ontbreekt de waarde: gebruik %1</translation>
        </message>
        <message>
            <source>There are too few or too many names: use %1</source>
            <translation>Er zijn te weinig of te veel namen: gebruik %1</translation>
        </message>
        <message>
            <source>There is no display for a window: use a command, “salonreis --help” lists them.</source>
            <translation>Er is geen beeldscherm voor een venster: gebruik een opdracht, “salonreis --help” noemt ze.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;New...</source>
            <translation>&amp;Nieuw...</translation>
        </message>
        <message>
            <source>&amp;Open...</source>
            <translation>&amp;Openen...</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Op&amp;slaan</translation>
        </message>
        <message>
            <source>Save &amp;as...</source>
            <translation>Opslaan &amp;als...</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Exporteren...</translation>
        </message>
        <message>
            <source>Print pre&amp;view...</source>
            <translation>Afdruk&amp;voorbeeld...</translation>
        </message>
        <message>
            <source>&amp;Print...</source>
            <translation>Af&amp;drukken...</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Slui&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>A&amp;fsluiten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Op&amp;nieuw</translation>
        </message>
        <message>
            <source>&amp;Edit text</source>
            <translation>&amp;Tekst bewerken</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>Select &amp;all cards of the cell</source>
            <translation>&amp;Alle kaartjes van het vak selecteren</translation>
        </message>
        <message>
            <source>Dese&amp;lect</source>
            <translation>&amp;Deselecteren</translation>
        </message>
        <message>
            <source>Move &amp;left</source>
            <translation>Naar &amp;links verplaatsen</translation>
        </message>
        <message>
            <source>Move &amp;right</source>
            <translation>Naar &amp;rechts verplaatsen</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Om&amp;hoog verplaatsen</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Om&amp;laag verplaatsen</translation>
        </message>
        <message>
            <source>&amp;Happier</source>
            <translation>&amp;Blijer</translation>
        </message>
        <message>
            <source>&amp;Sadder</source>
            <translation>Ver&amp;drietiger</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Inzoomen</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Uitzoomen</translation>
        </message>
        <message>
            <source>Actual size &amp;100 %</source>
            <translation>Ware grootte &amp;100 %</translation>
        </message>
        <message>
            <source>&amp;Whole map</source>
            <translation>&amp;Hele kaart</translation>
        </message>
        <message>
            <source>&amp;Page width</source>
            <translation>&amp;Paginabreedte</translation>
        </message>
        <message>
            <source>Guiding &amp;questions</source>
            <translation>&amp;Richtvragen</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Zijbalk</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Volledig scherm</translation>
        </message>
        <message>
            <source>Add &amp;card</source>
            <translation>&amp;Kaartje toevoegen</translation>
        </message>
        <message>
            <source>Insert phase &amp;before</source>
            <translation>Fase &amp;links invoegen</translation>
        </message>
        <message>
            <source>Insert phase &amp;after</source>
            <translation>Fase &amp;rechts invoegen</translation>
        </message>
        <message>
            <source>Insert lane ab&amp;ove</source>
            <translation>Rij er&amp;boven invoegen</translation>
        </message>
        <message>
            <source>Insert lane be&amp;low</source>
            <translation>Rij er&amp;onder invoegen</translation>
        </message>
        <message>
            <source>&amp;Current journey</source>
            <translation>&amp;Huidige klantreis</translation>
        </message>
        <message>
            <source>&amp;Ideal journey</source>
            <translation>&amp;Ideale klantreis</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Volgend deelvenster</translation>
        </message>
        <message>
            <source>&amp;Settings...</source>
            <translation>&amp;Instellingen...</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts...</source>
            <translation>&amp;Sneltoetsen...</translation>
        </message>
        <message>
            <source>&amp;About Salonreis</source>
            <translation>&amp;Info over Salonreis</translation>
        </message>
        <message>
            <source>&amp;Hide lane</source>
            <translation>Rij &amp;verbergen</translation>
        </message>
        <message>
            <source>Show hidden &amp;lanes</source>
            <translation>Verborgen &amp;rijen tonen</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>K&amp;nippen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Plakken</translation>
        </message>
        <message>
            <source>Paste as te&amp;xt</source>
            <translation>Niet-opgemaakte te&amp;kst plakken</translation>
        </message>
        <message>
            <source>Du&amp;plicate</source>
            <translation>Du&amp;pliceren</translation>
        </message>
        <message>
            <source>Select all cards of the &amp;phase</source>
            <translation>Alle kaartjes van de &amp;fase selecteren</translation>
        </message>
        <message>
            <source>Select all cards of the la&amp;ne</source>
            <translation>Alle kaartjes van de &amp;rij selecteren</translation>
        </message>
        <message>
            <source>Select all cards of the &amp;map</source>
            <translation>Alle kaartjes van de klantrei&amp;s selecteren</translation>
        </message>
        <message>
            <source>&amp;Find...</source>
            <translation>&amp;Zoeken...</translation>
        </message>
        <message>
            <source>&amp;Replace...</source>
            <translation>&amp;Vervangen...</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>V&amp;olgende zoeken</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Vorige z&amp;oeken</translation>
        </message>
        <message>
            <source>&amp;Wider</source>
            <translation>&amp;Breder</translation>
        </message>
        <message>
            <source>&amp;Narrower</source>
            <translation>&amp;Smaller</translation>
        </message>
        <message>
            <source>S&amp;tandard width</source>
            <translation>S&amp;tandaardbreedte</translation>
        </message>
        <message>
            <source>Le&amp;gend</source>
            <translation>Le&amp;genda</translation>
        </message>
        <message>
            <source>&amp;Collapse lane</source>
            <translation>Rij &amp;inklappen</translation>
        </message>
        <message>
            <source>&amp;Expand lane</source>
            <translation>Rij &amp;uitklappen</translation>
        </message>
        <message>
            <source>As a &amp;table</source>
            <translation>Als &amp;tabel</translation>
        </message>
        <message>
            <source>O&amp;verview</source>
            <translation>O&amp;verzicht</translation>
        </message>
        <message>
            <source>Add &amp;picture...</source>
            <translation>A&amp;fbeelding toevoegen...</translation>
        </message>
        <message>
            <source>Re&amp;move picture</source>
            <translation>Afbeelding ver&amp;wijderen</translation>
        </message>
        <message>
            <source>Save pic&amp;ture as...</source>
            <translation>Afbeelding op&amp;slaan als...</translation>
        </message>
        <message>
            <source>Link &amp;to...</source>
            <translation>Verb&amp;inding naar...</translation>
        </message>
        <message>
            <source>Clients &amp;get lost here</source>
            <translation>Hier haken klanten &amp;af</translation>
        </message>
        <message>
            <source>Search or &amp;command...</source>
            <translation>Zoeken of &amp;opdracht...</translation>
        </message>
        <message>
            <source>Propert&amp;ies...</source>
            <translation>E&amp;igenschappen...</translation>
        </message>
        <message>
            <source>We &amp;know</source>
            <translation>&amp;Weten we</translation>
        </message>
        <message>
            <source>We &amp;think</source>
            <translation>&amp;Denken we</translation>
        </message>
        <message>
            <source>We &amp;don’t know</source>
            <translation>Weten we &amp;niet</translation>
        </message>
        <message>
            <source>&amp;Moment of truth</source>
            <translation>&amp;Moment van de waarheid</translation>
        </message>
        <message>
            <source>Clients get &amp;lost here</source>
            <translation>Hier &amp;haken klanten af</translation>
        </message>
        <message>
            <source>&amp;Barrier</source>
            <translation>&amp;Obstakel</translation>
        </message>
        <message>
            <source>&amp;Out of our control</source>
            <translation>&amp;Buiten onze invloed</translation>
        </message>
        <message>
            <source>&amp;Signature moment</source>
            <translation>Ons &amp;visitekaartje</translation>
        </message>
        <message>
            <source>&amp;Heading over phases</source>
            <translation>Ko&amp;p over fasen</translation>
        </message>
        <message>
            <source>Cop&amp;y as picture</source>
            <translation>Als af&amp;beelding kopiëren</translation>
        </message>
        <message>
            <source>O&amp;lder versions...</source>
            <translation>O&amp;udere versies...</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>&amp;Doel</translation>
        </message>
        <message>
            <source>&amp;Add journey</source>
            <translation>Klantreis &amp;toevoegen</translation>
        </message>
        <message>
            <source>D&amp;uplicate journey</source>
            <translation>Klantreis d&amp;upliceren</translation>
        </message>
        <message>
            <source>&amp;Rename journey...</source>
            <translation>Klantreis her&amp;noemen...</translation>
        </message>
        <message>
            <source>Move journey u&amp;p</source>
            <translation>Klantreis &amp;omhoog verplaatsen</translation>
        </message>
        <message>
            <source>Move journey &amp;down</source>
            <translation>Klantreis oml&amp;aag verplaatsen</translation>
        </message>
        <message>
            <source>De&amp;lete journey</source>
            <translation>Klantreis &amp;verwijderen</translation>
        </message>
        <message>
            <source>Ideal &amp;map</source>
            <translation>Ideale &amp;kaart</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>Naast &amp;elkaar</translation>
        </message>
        <message>
            <source>Ove&amp;r each other</source>
            <translation>&amp;Over elkaar</translation>
        </message>
        <message>
            <source>Ghost m&amp;ap</source>
            <translation>S&amp;chaduwbeeld</translation>
        </message>
        <message>
            <source>Only what &amp;differs</source>
            <translation>&amp;Alleen wat verschilt</translation>
        </message>
        <message>
            <source>Difference&amp;s</source>
            <translation>Ver&amp;schillen</translation>
        </message>
        <message>
            <source>&amp;Show on the map</source>
            <translation>&amp;Op de kaart tonen</translation>
        </message>
        <message>
            <source>D&amp;one: it is so now</source>
            <translation>&amp;Gedaan: zo is het nu</translation>
        </message>
        <message>
            <source>&amp;Keep as it is now</source>
            <translation>&amp;Laten zoals het nu is</translation>
        </message>
        <message>
            <source>Make it an impro&amp;vement</source>
            <translation>Er een ver&amp;betering van maken</translation>
        </message>
        <message>
            <source>Improveme&amp;nts</source>
            <translation>Verbete&amp;ringen</translation>
        </message>
        <message>
            <source>Pair t&amp;wo journeys...</source>
            <translation>Twee klantreizen &amp;koppelen...</translation>
        </message>
        <message>
            <source>&amp;Touchpoint walk</source>
            <translation>Conta&amp;ctmomenten langslopen</translation>
        </message>
        <message>
            <source>Importance and per&amp;formance</source>
            <translation>Belang en &amp;prestatie</translation>
        </message>
        <message>
            <source>Check spellin&amp;g while typing</source>
            <translation>&amp;Spelling controleren tijdens het typen</translation>
        </message>
    </context>
    <context>
        <name>ConvertCommand</name>
        <message>
            <source>What “%1” should become is not clear: let its name end in .cjm, .json, .pdf, .png or .svg.</source>
            <translation>Het is niet duidelijk wat “%1” moet worden: laat de naam eindigen op .cjm, .json, .pdf, .png of .svg.</translation>
        </message>
        <message>
            <source>“%1” takes the whole document: leave --journey out.</source>
            <translation>“%1” krijgt het hele document: laat --journey weg.</translation>
        </message>
    </context>
    <context>
        <name>Curve</name>
        <message>
            <source>Current emotion curve</source>
            <translation>Huidige emotielijn</translation>
        </message>
        <message>
            <source>Ideal emotion curve</source>
            <translation>Ideale emotielijn</translation>
        </message>
        <message>
            <source>Past emotion curve</source>
            <translation>Vroegere emotielijn</translation>
        </message>
    </context>
    <context>
        <name>DiffCommand</name>
        <message>
            <source>There is no ideal journey in “%1” to compare with: name a second file, or draw one first.</source>
            <translation>Er is in “%1” geen ideale klantreis om mee te vergelijken: noem een tweede bestand, of teken er eerst een.</translation>
        </message>
        <message>
            <source>There is no journey “%1” in “%2” that is in the other file too: leave --journey out.</source>
            <translation>Er is in “%2” geen klantreis “%1” die ook in het andere bestand staat: laat --journey weg.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are the same.</source>
            <translation>“%1” en “%2” zijn gelijk.</translation>
        </message>
        <message>
            <source>The current and the ideal journey in “%1” are the same.</source>
            <translation>De huidige en de ideale klantreis in “%1” zijn gelijk.</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>New: %1.</source>
            <translation>Nieuw: %1.</translation>
        </message>
        <message>
            <source>New in %2: %1.</source>
            <translation>Nieuw in %2: %1.</translation>
        </message>
        <message>
            <source>Dropped: %1.</source>
            <translation>Vervallen: %1.</translation>
        </message>
        <message>
            <source>Dropped from %2: %1.</source>
            <translation>Vervallen uit %2: %1.</translation>
        </message>
        <message>
            <source>In another order: %1.</source>
            <translation>In een andere volgorde: %1.</translation>
        </message>
        <message>
            <source>Merged: %1 became %2.</source>
            <translation>Samengevoegd: %1 werd %2.</translation>
        </message>
        <message>
            <source>Split: %1 became %2.</source>
            <translation>Gesplitst: %1 werd %2.</translation>
        </message>
        <message>
            <source>Better: %1, %2 from %3 to %4.</source>
            <translation>Beter: %1, %2 van %3 naar %4.</translation>
        </message>
        <message>
            <source>Worse: %1, %2 from %3 to %4.</source>
            <translation>Slechter: %1, %2 van %3 naar %4.</translation>
        </message>
        <message>
            <source>Reworded: “%1” became “%2”.</source>
            <translation>Anders gezegd: “%1” werd “%2”.</translation>
        </message>
        <message>
            <source>Another channel: %1, from %2 to %3.</source>
            <translation>Ander kanaal: %1, van %2 naar %3.</translation>
        </message>
        <message>
            <source>Moved: %1.</source>
            <translation>Verplaatst: %1.</translation>
        </message>
        <message>
            <source>Moved from %2 to %3: %1.</source>
            <translation>Verplaatst van %2 naar %3: %1.</translation>
        </message>
        <message>
            <source>Changed: %1.</source>
            <translation>Gewijzigd: %1.</translation>
        </message>
        <message>
            <source>Changed: %1, %2.</source>
            <translation>Gewijzigd: %1, %2.</translation>
        </message>
        <message>
            <source>Changed: %1, %2 from %3 to %4.</source>
            <translation>Gewijzigd: %1, %2 van %3 naar %4.</translation>
        </message>
        <message>
            <source>the map as a whole</source>
            <translation>de kaart als geheel</translation>
        </message>
        <message>
            <source>lane “%1”</source>
            <translation>rij “%1”</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>card in %1</source>
            <translation>kaartje in %1</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <comment>one without a title</comment>
            <translation>Fase %1</translation>
        </message>
        <message>
            <source>Reworded: “%1” where nothing was said.</source>
            <translation>Anders gezegd: “%1”, waar niets stond.</translation>
        </message>
        <message>
            <source>Reworded: “%1” was left out.</source>
            <translation>Anders gezegd: “%1” is weggelaten.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceKind</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n nieuw</numerusform>
                <numerusform>%n nieuw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped</source>
            <translation>
                <numerusform>%n vervallen</numerusform>
                <numerusform>%n vervallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n verplaatst</numerusform>
                <numerusform>%n verplaatst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%n samengevoegd</numerusform>
                <numerusform>%n samengevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n split</source>
            <translation>
                <numerusform>%n gesplitst</numerusform>
                <numerusform>%n gesplitst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n better</source>
            <translation>
                <numerusform>%n beter</numerusform>
                <numerusform>%n beter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n worse</source>
            <translation>
                <numerusform>%n slechter</numerusform>
                <numerusform>%n slechter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n anders gezegd</numerusform>
                <numerusform>%n anders gezegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with another channel</source>
            <translation>
                <numerusform>%n met een ander kanaal</numerusform>
                <numerusform>%n met een ander kanaal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) in another order</source>
            <translation>
                <numerusform>%n fase in een andere volgorde</numerusform>
                <numerusform>%n fasen in een andere volgorde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n otherwise changed</source>
            <translation>
                <numerusform>%n anders veranderd</numerusform>
                <numerusform>%n anders veranderd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Emotion</name>
        <message>
            <source>Very bad</source>
            <translation>Heel slecht</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Slecht</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutraal</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <source>Great</source>
            <translation>Geweldig</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>There is no file “%1”: check its name and folder.</source>
            <translation>Het bestand “%1” is er niet: controleer de naam en de map.</translation>
        </message>
        <message>
            <source>The folder of “%1” does not exist: choose another one or make it first.</source>
            <translation>De map van “%1” bestaat niet: kies een andere of maak die eerst.</translation>
        </message>
        <message>
            <source>“%1” is a link to a file that is gone: choose the file itself.</source>
            <translation>“%1” verwijst naar een bestand dat er niet meer is: kies het bestand zelf.</translation>
        </message>
        <message>
            <source>You may not use “%1”: ask its owner for access or choose another folder.</source>
            <translation>Je hebt geen toegang tot “%1”: vraag de eigenaar erom of kies een andere map.</translation>
        </message>
        <message>
            <source>“%1” is read-only: choose another name, or allow changes to the file first.</source>
            <translation>“%1” is alleen-lezen: kies een andere naam of sta eerst wijzigingen aan het bestand toe.</translation>
        </message>
        <message>
            <source>The disk of “%1” is read-only: choose another one.</source>
            <translation>De schijf van “%1” is alleen-lezen: kies een andere.</translation>
        </message>
        <message>
            <source>“%1” is a folder: choose a file.</source>
            <translation>“%1” is een map: kies een bestand.</translation>
        </message>
        <message>
            <source>“%1” is not an ordinary file: choose another one.</source>
            <translation>“%1” is geen gewoon bestand: kies een ander.</translation>
        </message>
        <message>
            <source>The name “%1” is too long: choose a shorter one.</source>
            <translation>De naam “%1” is te lang: kies een kortere.</translation>
        </message>
        <message>
            <source>“%1” exists already: choose another name.</source>
            <translation>“%1” bestaat al: kies een andere naam.</translation>
        </message>
        <message>
            <source>Another program is using “%1”: close it there and try again.</source>
            <translation>Een ander programma gebruikt “%1”: sluit het daar en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk to write “%1” safely: make room or choose another disk.</source>
            <translation>Er is op de schijf niet genoeg ruimte om “%1” veilig te schrijven: maak ruimte of kies een andere schijf.</translation>
        </message>
        <message>
            <source>You may store no more there, so “%1” could not be written: make room or choose another disk.</source>
            <translation>Je mag daar niet meer opslaan, daarom kon “%1” niet worden geschreven: maak ruimte of kies een andere schijf.</translation>
        </message>
        <message>
            <source>“%1” could not be read: check the disk or the network and try again.</source>
            <translation>“%1” kon niet worden gelezen: controleer de schijf of het netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>“%1” could not be written: check the disk or the network and try again.</source>
            <translation>“%1” kon niet worden geschreven: controleer de schijf of het netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Another program is still writing “%1”: wait a moment and try again.</source>
            <translation>Een ander programma is nog bezig “%1” te schrijven: wacht even en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Another program has changed “%1” meanwhile: choose another name to keep both.</source>
            <translation>Een ander programma heeft “%1” intussen gewijzigd: kies een andere naam om beide te houden.</translation>
        </message>
        <message>
            <source>“%1” is not a journey map: choose a .cjm file, or a .json file that Salonreis wrote.</source>
            <translation>“%1” is geen klantreiskaart: kies een .cjm-bestand, of een .json-bestand dat Salonreis heeft geschreven.</translation>
        </message>
        <message>
            <source>“%1” comes from a newer Salonreis (format %2): install the newest version to open it.</source>
            <translation>“%1” komt uit een nieuwere Salonreis (formaat %2): installeer de nieuwste versie om het te openen.</translation>
        </message>
        <message>
            <source>“%1” is damaged: use an older copy of it.</source>
            <translation>“%1” is beschadigd: gebruik een oudere kopie ervan.</translation>
        </message>
        <message>
            <source>“%1” holds something that no journey map can hold (%2): use an older copy of it.</source>
            <translation>In “%1” staat iets wat in geen klantreiskaart kan staan (%2): gebruik een oudere kopie ervan.</translation>
        </message>
        <message>
            <source>Reading “%1” takes too long, so it was given up: use an older copy of it.</source>
            <translation>Het lezen van “%1” duurt te lang en is daarom afgebroken: gebruik een oudere kopie ervan.</translation>
        </message>
        <message>
            <source>There is not enough memory for “%1”: close other programs and try again.</source>
            <translation>Er is niet genoeg geheugen voor “%1”: sluit andere programma’s en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>What was to be changed in “%1” is gone: choose something else.</source>
            <translation>Wat in “%1” gewijzigd moest worden, is er niet meer: kies iets anders.</translation>
        </message>
        <message>
            <source>That does not fit into “%1” (%2): try something else.</source>
            <translation>Dat past niet in “%1” (%2): probeer iets anders.</translation>
        </message>
        <message>
            <source>“%1” is full: remove something first.</source>
            <translation>“%1” is vol: verwijder eerst iets.</translation>
        </message>
        <message>
            <source>The program contradicts itself at “%1” and stopped before anything was lost: please report it.</source>
            <translation>Het programma spreekt zichzelf tegen bij “%1” en is gestopt voordat er iets verloren ging: meld dit alsjeblieft.</translation>
        </message>
        <message>
            <source>“%1”, line %3: there are bytes that are no text: save it as UTF-8 and try again.</source>
            <translation>“%1”, regel %3: daar staan bytes die geen tekst zijn: sla het op als UTF-8 en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>“%1” is text in UTF-16: save it as UTF-8 and try again.</source>
            <translation>“%1” is tekst in UTF-16: sla het op als UTF-8 en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: this is no JSON (%5): correct it there or export the map anew.</source>
            <translation>“%1”, regel %3, kolom %4: dit is geen JSON (%5): verbeter het daar of exporteer de kaart opnieuw.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: no journey map is as large or nested as this: choose a file that Salonreis wrote.</source>
            <translation>“%1”, regel %3, kolom %4: zo groot of diep genest is geen klantreiskaart: kies een bestand dat Salonreis heeft geschreven.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” is there twice: take one of them out.</source>
            <translation>“%1”, regel %3, kolom %4: “%2” staat er twee keer: haal er één weg.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” is missing: add it or export the map anew.</source>
            <translation>“%1”, regel %3, kolom %4: “%2” ontbreekt: voeg het toe of exporteer de kaart opnieuw.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” cannot have this value (%5): correct it there.</source>
            <translation>“%1”, regel %3, kolom %4: “%2” kan deze waarde niet hebben (%5): verbeter het daar.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: the text of “%2” is too long: shorten it there.</source>
            <translation>“%1”, regel %3, kolom %4: de tekst van “%2” is te lang: maak hem daar korter.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” has the id of another one: correct it there.</source>
            <translation>“%1”, regel %3, kolom %4: “%2” heeft de id van een ander: verbeter het daar.</translation>
        </message>
        <message>
            <source>“%1” is too short to be a journey map: choose another file or an older copy.</source>
            <translation>“%1” is te kort voor een klantreiskaart: kies een ander bestand of een oudere kopie.</translation>
        </message>
        <message>
            <source>“%1” would be larger than it may be: make the map's pictures smaller or choose another disk.</source>
            <translation>“%1” zou groter worden dan het mag zijn: maak de afbeeldingen van de kaart kleiner of kies een andere schijf.</translation>
        </message>
        <message>
            <source>“%1” is larger than any journey map can be: choose another file.</source>
            <translation>“%1” is groter dan een klantreiskaart kan zijn: kies een ander bestand.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: the JSON breaks off here: complete it or export the map anew.</source>
            <translation>“%1”, regel %3, kolom %4: hier breekt de JSON af: vul die aan of exporteer de kaart opnieuw.</translation>
        </message>
        <message>
            <source>Something that is no folder stands in the way of the folder “%1”: move it away.</source>
            <translation>Iets wat geen map is, staat de map “%1” in de weg: haal het daar weg.</translation>
        </message>
        <message>
            <source>Salonreis may not use its folder “%1”: ask whoever looks after this computer to allow it.</source>
            <translation>Salonreis mag de eigen map “%1” niet gebruiken: vraag wie deze computer beheert om dat toe te staan.</translation>
        </message>
        <message>
            <source>There is not enough room for what Salonreis keeps in “%1”: make room on that disk.</source>
            <translation>Er is niet genoeg ruimte voor wat Salonreis in “%1” bewaart: maak ruimte op die schijf.</translation>
        </message>
    </context>
    <context>
        <name>Fate</name>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Vervalt</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Verplaatst</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Veranderd</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>kind</source>
            <translation>soort</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>persona’s</translation>
        </message>
        <message>
            <source>leading goal</source>
            <translation>belangrijkste doel</translation>
        </message>
        <message>
            <source>other goals</source>
            <translation>andere doelen</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scenario</translation>
        </message>
        <message>
            <source>brand promise</source>
            <translation>merkbelofte</translation>
        </message>
        <message>
            <source>team</source>
            <translation>team</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>state</source>
            <translation>stand</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>guiding question</source>
            <translation>richtvraag</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>kop</translation>
        </message>
        <message>
            <source>width</source>
            <translation>breedte</translation>
        </message>
        <message>
            <source>moment of truth</source>
            <translation>moment van de waarheid</translation>
        </message>
        <message>
            <source>shown or hidden</source>
            <translation>getoond of verborgen</translation>
        </message>
        <message>
            <source>collapsed or open</source>
            <translation>ingeklapt of open</translation>
        </message>
        <message>
            <source>who sees it</source>
            <translation>wie het ziet</translation>
        </message>
        <message>
            <source>whose curve it is</source>
            <translation>van wie de lijn is</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>kleur</translation>
        </message>
        <message>
            <source>number of phases</source>
            <translation>aantal fasen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>feeling</source>
            <translation>gevoel</translation>
        </message>
        <message>
            <source>word for the feeling</source>
            <translation>woord voor het gevoel</translation>
        </message>
        <message>
            <source>certainty</source>
            <translation>zekerheid</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>bronnen</translation>
        </message>
        <message>
            <source>importance to the client</source>
            <translation>belang voor de klant</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>tekens</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>labels</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuten</translation>
        </message>
        <message>
            <source>minutes of waiting</source>
            <translation>minuten wachten</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plaats</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>afbeelding</translation>
        </message>
        <message>
            <source>worth to the client</source>
            <translation>waarde voor de klant</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>kanaal</translation>
        </message>
        <message>
            <source>kind of touchpoint</source>
            <translation>soort contactmoment</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>aandacht</translation>
        </message>
        <message>
            <source>task</source>
            <translation>taak</translation>
        </message>
        <message>
            <source>whether it helps</source>
            <translation>of het helpt</translation>
        </message>
        <message>
            <source>what could be better</source>
            <translation>wat beter kan</translation>
        </message>
        <message>
            <source>what it could support</source>
            <translation>wat het kan ondersteunen</translation>
        </message>
        <message>
            <source>whether it has its place</source>
            <translation>of het op zijn plek is</translation>
        </message>
        <message>
            <source>whether it is pleasant</source>
            <translation>of het prettig is</translation>
        </message>
        <message>
            <source>what we know of it</source>
            <translation>wat we ervan weten</translation>
        </message>
        <message>
            <source>day of the review</source>
            <translation>dag van de beoordeling</translation>
        </message>
        <message>
            <source>relevance</source>
            <translation>relevantie</translation>
        </message>
        <message>
            <source>ease</source>
            <translation>gemak</translation>
        </message>
        <message>
            <source>pleasure</source>
            <translation>plezier</translation>
        </message>
        <message>
            <source>relevance wished</source>
            <translation>gewenste relevantie</translation>
        </message>
        <message>
            <source>ease wished</source>
            <translation>gewenst gemak</translation>
        </message>
        <message>
            <source>pleasure wished</source>
            <translation>gewenst plezier</translation>
        </message>
        <message>
            <source>satisfaction</source>
            <translation>tevredenheid</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>oordeel</translation>
        </message>
        <message>
            <source>what it is swapped or merged with</source>
            <translation>waarmee het wordt geruild of samengevoegd</translation>
        </message>
        <message>
            <source>what it supports</source>
            <translation>wat het ondersteunt</translation>
        </message>
        <message>
            <source>competitor</source>
            <translation>concurrent</translation>
        </message>
        <message>
            <source>score of the competitor</source>
            <translation>score van de concurrent</translation>
        </message>
        <message>
            <source>label</source>
            <translation>bijschrift</translation>
        </message>
        <message>
            <source>share of the clients</source>
            <translation>deel van de klanten</translation>
        </message>
        <message>
            <source>name of the salon</source>
            <translation>naam van de salon</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>logo</translation>
        </message>
        <message>
            <source>language</source>
            <translation>taal</translation>
        </message>
        <message>
            <source>own channels</source>
            <translation>eigen kanalen</translation>
        </message>
        <message>
            <source>own places</source>
            <translation>eigen plaatsen</translation>
        </message>
        <message>
            <source>journey it is based on</source>
            <translation>klantreis waarop deze is gebaseerd</translation>
        </message>
        <message>
            <source>review</source>
            <translation>terugblik</translation>
        </message>
    </context>
    <context>
        <name>FileToWrite</name>
        <message>
            <source>%1 files (*.%2)</source>
            <translation>%1-bestanden (*.%2)</translation>
        </message>
        <message>
            <source>“%1” is written.</source>
            <translation>“%1” is geschreven.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>%1 is an ideal journey without a current one: there is nothing to compare it with.</source>
            <comment>a journey</comment>
            <translation>%1 is een ideale klantreis zonder huidige: er is niets om mee te vergelijken.</translation>
        </message>
        <message>
            <source>%1: no card serves the %2.</source>
            <comment>an ideal journey and a goal</comment>
            <translation>%1: geen kaartje draagt bij aan %2.</translation>
        </message>
        <message>
            <source>%1: the %2 feels worse than it does now.</source>
            <comment>an ideal journey and a phase</comment>
            <translation>%1: %2 voelt slechter dan nu.</translation>
        </message>
    </context>
    <context>
        <name>Goal</name>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>More clients</source>
            <translation>Meer klanten</translation>
        </message>
        <message>
            <source>More turnover</source>
            <translation>Meer omzet</translation>
        </message>
        <message>
            <source>More profit</source>
            <translation>Meer winst</translation>
        </message>
        <message>
            <source>Better known</source>
            <translation>Meer naamsbekendheid</translation>
        </message>
        <message>
            <source>A better image</source>
            <translation>Beter imago</translation>
        </message>
        <message>
            <source>A goal of our own</source>
            <translation>Eigen doel</translation>
        </message>
        <message>
            <source>What do you want to reach? Say it in a few words.</source>
            <translation>Wat wil je bereiken? Zeg het in een paar woorden.</translation>
        </message>
        <message>
            <source>In what? As in percent, euros or clients a week.</source>
            <translation>Waarin? Bijvoorbeeld procent, euro of klanten per week.</translation>
        </message>
        <message>
            <source>From how much to how much? Numbers make it concrete.</source>
            <translation>Van hoeveel naar hoeveel? Getallen maken het concreet.</translation>
        </message>
        <message>
            <source>How much is it now? Then the step can be seen.</source>
            <translation>Hoeveel is het nu? Dan zie je de stap.</translation>
        </message>
        <message>
            <source>How much should it become?</source>
            <translation>Hoeveel moet het worden?</translation>
        </message>
        <message>
            <source>From and to are the same: nothing would change.</source>
            <translation>Van en naar zijn gelijk: er zou niets veranderen.</translation>
        </message>
        <message>
            <source>This becomes less. Is that what you want?</source>
            <translation>Dit wordt minder. Is dat de bedoeling?</translation>
        </message>
        <message>
            <source>By when? A date makes it concrete.</source>
            <translation>Wanneer? Een datum maakt het concreet.</translation>
        </message>
        <message>
            <source>This is before the date of the journey itself.</source>
            <translation>Dit is vóór de datum van de klantreis zelf.</translation>
        </message>
        <message>
            <source>For whom? Not every client wants the same.</source>
            <translation>Voor wie? Niet elke klant wil hetzelfde.</translation>
        </message>
        <message>
            <source>How will you know? Say where the number comes from.</source>
            <translation>Hoe weet je het straks? Zeg waar het getal vandaan komt.</translation>
        </message>
        <message>
            <source>what it is measured in</source>
            <translation>waarin je meet</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>getallen</translation>
        </message>
        <message>
            <source>how much it is now</source>
            <translation>hoeveel het nu is</translation>
        </message>
        <message>
            <source>how much it should become</source>
            <translation>hoeveel het moet worden</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>een datum</translation>
        </message>
        <message>
            <source>for whom it is</source>
            <translation>voor wie het is</translation>
        </message>
        <message>
            <source>how you measure it</source>
            <translation>hoe je het meet</translation>
        </message>
        <message>
            <source>Clear, complete and concrete.</source>
            <translation>Duidelijk, compleet en concreet.</translation>
        </message>
        <message>
            <source>Clear and complete, but something does not fit.</source>
            <translation>Duidelijk en compleet, maar er klopt iets niet.</translation>
        </message>
        <message>
            <source>Clear. Still missing: %1.</source>
            <translation>Duidelijk. Ontbreekt nog: %1.</translation>
        </message>
        <message>
            <source>Clear. Still missing: %1. And something does not fit.</source>
            <translation>Duidelijk. Ontbreekt nog: %1. En er klopt iets niet.</translation>
        </message>
        <message>
            <source>To %1.</source>
            <comment>how much</comment>
            <translation>Naar %1.</translation>
        </message>
        <message>
            <source>To %1 (%2).</source>
            <comment>how much, in what</comment>
            <translation>Naar %1 (%2).</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <comment>how much now and then</comment>
            <translation>Van %1 naar %2.</translation>
        </message>
        <message>
            <source>From %1 to %2 (%3).</source>
            <comment>how much now and then, in what</comment>
            <translation>Van %1 naar %2 (%3).</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>what is to be reached</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>For whom: %1.</source>
            <comment>whom</comment>
            <translation>Voor wie: %1.</translation>
        </message>
        <message>
            <source>By %1.</source>
            <comment>date</comment>
            <translation>Uiterlijk %1.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>the templates</source>
            <translation>de sjablonen</translation>
        </message>
        <message>
            <source>a new document from a template</source>
            <translation>een nieuw document uit een sjabloon</translation>
        </message>
        <message>
            <source>by the names' endings: from .cjm or .json to .cjm, .json, .pdf, .png or .svg</source>
            <translation>afhankelijk van hoe de namen eindigen: van .cjm of .json naar .cjm, .json, .pdf, .png of .svg</translation>
        </message>
        <message>
            <source>the map on one sheet</source>
            <translation>de kaart op één vel</translation>
        </message>
        <message>
            <source>whether the document is in order</source>
            <translation>of het document in orde is</translation>
        </message>
        <message>
            <source>With each command, --lang nl|ru|en rules the messages and the words of what is made.</source>
            <translation>Bij elke opdracht bepaalt --lang nl|ru|en de taal van de meldingen en van wat er wordt gemaakt.</translation>
        </message>
        <message>
            <source>Exit status: 0 done; 1 done, but something was told on standard error; 2 wrong use; 3 the input was refused; 4 the output could not be written.</source>
            <translation>Exitstatus: 0 gelukt; 1 gelukt, met een opmerking op de foutuitvoer; 2 verkeerd gebruik; 3 de invoer is geweigerd; 4 de uitvoer kon niet worden geschreven.</translation>
        </message>
        <message>
            <source>what is different from A to B, or from the current to the ideal journey of A</source>
            <translation>wat er anders is van A naar B, of van de huidige naar de ideale klantreis van A</translation>
        </message>
    </context>
    <context>
        <name>Improvement</name>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>Mee bezig</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Vervallen</translation>
        </message>
        <message>
            <source>Improvement without a title</source>
            <translation>Verbetering zonder titel</translation>
        </message>
    </context>
    <context>
        <name>ImprovementAnswers</name>
        <message>
            <source>The difference it came from is gone: it is done, or the ideal journey is another now.</source>
            <translation>Het verschil waar ze uit komt is er niet meer: het is gedaan, of de ideale klantreis is nu anders.</translation>
        </message>
        <message>
            <source>Card in “%1”</source>
            <translation>Kaartje in “%1”</translation>
        </message>
        <message>
            <source>Card “%1”</source>
            <translation>Kaartje “%1”</translation>
        </message>
    </context>
    <context>
        <name>Journey</name>
        <message>
            <source>Current journey</source>
            <translation>Huidige klantreis</translation>
        </message>
        <message>
            <source>Ideal journey</source>
            <translation>Ideale klantreis</translation>
        </message>
        <message>
            <source>Past journey</source>
            <translation>Klantreis van toen</translation>
        </message>
    </context>
    <context>
        <name>JourneyChoice</name>
        <message>
            <source>There is no journey in “%1” yet: draw one first.</source>
            <translation>In “%1” staat nog geen klantreis: teken er eerst een.</translation>
        </message>
        <message>
            <source>There is no journey “%1” in “%2”: write its title as it is there.</source>
            <translation>De klantreis “%1” staat niet in “%2”: schrijf de titel zoals hij daar staat.</translation>
        </message>
        <message>
            <source>There is no ideal journey in “%1” yet: print the current one.</source>
            <translation>In “%1” staat nog geen ideale klantreis: druk de huidige af.</translation>
        </message>
        <message>
            <source>There is no current journey in “%1”: choose one by its title.</source>
            <translation>In “%1” staat geen huidige klantreis: kies er een met zijn titel.</translation>
        </message>
        <message>
            <source>The journey “%1” in “%2” is not the one of this view: leave --view out.</source>
            <translation>De klantreis “%1” in “%2” hoort niet bij deze weergave: laat --view weg.</translation>
        </message>
        <message>
            <source>There is no journey “%1” with an ideal one in “%2”: write its title as it is there.</source>
            <translation>In “%2” staat geen klantreis “%1” met een ideale: schrijf de titel zoals die daar staat.</translation>
        </message>
    </context>
    <context>
        <name>Lane</name>
        <message>
            <source>Actions</source>
            <translation>Wat de klant doet</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Emoties</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Verwachtingen</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Knelpunten</translation>
        </message>
        <message>
            <source>Touchpoints</source>
            <translation>Contactmomenten</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Gedachten</translation>
        </message>
        <message>
            <source>Motivations</source>
            <translation>Beweegredenen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Obstacles</source>
            <translation>Obstakels</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behoeften</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>Kansen</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Behind the scenes</source>
            <translation>Achter de schermen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Vrije tekst</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n kaartje</numerusform>
                <numerusform>%n kaartjes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>internal</source>
            <translation>intern</translation>
        </message>
        <message>
            <source>Only for us</source>
            <translation>Alleen voor ons</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wachten</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min.</translation>
        </message>
    </context>
    <context>
        <name>Link</name>
        <message>
            <source>Loop</source>
            <translation>Lus</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Zijweg</translation>
        </message>
        <message>
            <source>Clients get lost</source>
            <translation>Klanten haken af</translation>
        </message>
        <message>
            <source>a card without text</source>
            <translation>een kaartje zonder tekst</translation>
        </message>
        <message>
            <source>phase %1</source>
            <translation>fase %1</translation>
        </message>
        <message>
            <source>phase %1, %2</source>
            <translation>fase %1, %2</translation>
        </message>
        <message>
            <source>Clients get lost here</source>
            <translation>Hier haken klanten af</translation>
        </message>
        <message>
            <source>Loop to %1</source>
            <translation>Lus naar %1</translation>
        </message>
        <message>
            <source>Loop from %1</source>
            <translation>Lus vanaf %1</translation>
        </message>
        <message>
            <source>Branch to %1</source>
            <translation>Zijweg naar %1</translation>
        </message>
        <message>
            <source>Branch from %1</source>
            <translation>Zijweg vanaf %1</translation>
        </message>
        <message>
            <source>Lost, on to %1</source>
            <translation>Afgehaakt, verder naar %1</translation>
        </message>
        <message>
            <source>Lost, coming from %1</source>
            <translation>Afgehaakt, vanaf %1</translation>
        </message>
    </context>
    <context>
        <name>MapPlaces</name>
        <message>
            <source>Go to phase</source>
            <translation>Naar fase</translation>
        </message>
        <message>
            <source>Go to lane</source>
            <translation>Naar rij</translation>
        </message>
        <message>
            <source>Go to card</source>
            <translation>Naar kaartje</translation>
        </message>
        <message>
            <source>Go to link</source>
            <translation>Naar verbinding</translation>
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <source>Moment of truth</source>
            <translation>Moment van de waarheid</translation>
        </message>
        <message>
            <source>Clients get lost here</source>
            <translation>Hier haken klanten af</translation>
        </message>
        <message>
            <source>Barrier</source>
            <translation>Obstakel</translation>
        </message>
        <message>
            <source>Out of our control</source>
            <translation>Buiten onze invloed</translation>
        </message>
        <message>
            <source>Signature moment</source>
            <translation>Ons visitekaartje</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>Today %1</source>
            <translation>Vandaag %1</translation>
        </message>
        <message>
            <source>Yesterday %1</source>
            <translation>Gisteren %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a date and a time</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>NewCommand</name>
        <message>
            <source>There is no template “%1”: “salonreis new --list” names them.</source>
            <translation>Het sjabloon “%1” is er niet: “salonreis new --list” noemt ze.</translation>
        </message>
        <message>
            <source>Say which template: “salonreis new --list” names them.</source>
            <translation>Noem het sjabloon: “salonreis new --list” noemt ze.</translation>
        </message>
        <message>
            <source>“%1” must end in .cjm or .json: give it such a name.</source>
            <translation>“%1” moet eindigen op .cjm of .json: geef het zo’n naam.</translation>
        </message>
    </context>
    <context>
        <name>OlderVersionOffer</name>
        <message>
            <source>There is an older version of it: %1. It opens as a copy, and the damaged file stays as it is.</source>
            <extracomment>a time, as in “Today 14:02”</extracomment>
            <translation>Er is een oudere versie van: %1. Die opent als kopie; het beschadigde bestand blijft zoals het is.</translation>
        </message>
        <message>
            <source>Open the older version</source>
            <translation>Oudere versie openen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Poster</name>
        <message>
            <source>Our goal:</source>
            <translation>Ons doel:</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>PrintCommand</name>
        <message>
            <source>“%1” must end in .pdf: give it such a name.</source>
            <translation>“%1” moet eindigen op .pdf: geef het zo’n naam.</translation>
        </message>
        <message>
            <source>There is no page “%1”: choose poster.</source>
            <translation>De pagina “%1” is er niet: kies poster.</translation>
        </message>
        <message>
            <source>“%1” is no paper size: choose A0, A1, A2, A3, A4 or, for instance, 700x500mm, each side from %2 to %3 mm.</source>
            <translation>“%1” is geen papierformaat: kies A0, A1, A2, A3, A4 of bijvoorbeeld 700x500mm, elke zijde van %2 tot %3 mm.</translation>
        </message>
        <message>
            <source>“%1” is no orientation: choose landscape or portrait.</source>
            <translation>“%1” is geen oriëntatie: kies landscape of portrait.</translation>
        </message>
        <message>
            <source>There is no view “%1”: choose current, ideal, side, over, ghost or changes.</source>
            <translation>Er is geen weergave “%1”: kies current, ideal, side, over, ghost of changes.</translation>
        </message>
        <message>
            <source>There is no ideal journey in “%1” to compare with: draw one first, or print the current one.</source>
            <translation>In “%1” staat nog geen ideale klantreis om mee te vergelijken: teken die eerst, of druk de huidige af.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>it has no identity</source>
            <translation>het heeft geen identiteit</translation>
        </message>
        <message>
            <source>a text holds characters that do not belong there</source>
            <translation>een tekst bevat tekens die er niet horen</translation>
        </message>
        <message>
            <source>a list has too many entries</source>
            <translation>een lijst heeft te veel regels</translation>
        </message>
        <message>
            <source>a number is out of its range</source>
            <translation>een getal ligt buiten zijn bereik</translation>
        </message>
        <message>
            <source>a date does not exist</source>
            <translation>een datum bestaat niet</translation>
        </message>
        <message>
            <source>its place among the others is not valid</source>
            <translation>de plaats tussen de andere is niet geldig</translation>
        </message>
        <message>
            <source>the language is not known</source>
            <translation>de taal is niet bekend</translation>
        </message>
        <message>
            <source>it refers to something that is not there</source>
            <translation>het verwijst naar iets wat er niet is</translation>
        </message>
        <message>
            <source>it refers to something of the wrong kind</source>
            <translation>het verwijst naar iets van de verkeerde soort</translation>
        </message>
        <message>
            <source>it refers to another journey</source>
            <translation>het verwijst naar een andere klantreis</translation>
        </message>
        <message>
            <source>it refers to itself in a circle</source>
            <translation>het verwijst in een kring naar zichzelf</translation>
        </message>
        <message>
            <source>it has a feeling outside the emotions</source>
            <translation>het heeft een gevoel buiten de emoties</translation>
        </message>
        <message>
            <source>it covers more phases than there are</source>
            <translation>het beslaat meer fases dan er zijn</translation>
        </message>
        <message>
            <source>it leads nowhere</source>
            <translation>het leidt nergens heen</translation>
        </message>
        <message>
            <source>only an ideal journey can be based on another</source>
            <translation>alleen een ideale klantreis kan op een andere gebaseerd zijn</translation>
        </message>
        <message>
            <source>its current journey has another ideal already</source>
            <translation>de huidige klantreis heeft al een andere ideale</translation>
        </message>
        <message>
            <source>it comes from something outside its current journey</source>
            <translation>het komt voort uit iets buiten de huidige klantreis</translation>
        </message>
        <message>
            <source>a picture is damaged</source>
            <translation>een afbeelding is beschadigd</translation>
        </message>
        <message>
            <source>there are too many of them</source>
            <translation>er zijn er te veel</translation>
        </message>
        <message>
            <source>there is too much text</source>
            <translation>er is te veel tekst</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>het document</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a broken rule and its field</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>a row and its broken rule</comment>
            <translation>%1: %2.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Don't save</source>
            <translation>Niet opslaan</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Opslaan als...</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Overschrijven</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Opnieuw opslaan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>De wijzigingen in “%1” opslaan?</translation>
        </message>
        <message>
            <source>Otherwise they are lost.</source>
            <translation>Anders gaan ze verloren.</translation>
        </message>
        <message>
            <source>“%1” was changed by another program or person.</source>
            <translation>“%1” is door een ander programma of door iemand anders gewijzigd.</translation>
        </message>
        <message>
            <source>The file “%1” is no longer in its place.</source>
            <translation>Het bestand “%1” staat niet meer op zijn plaats.</translation>
        </message>
        <message>
            <source>Your map is still open here, with all changes.</source>
            <translation>Je kaart is hier nog open, met alle wijzigingen.</translation>
        </message>
        <message>
            <source>Your map is still open here. Save it in the same place again, or under another name.</source>
            <translation>Je kaart is hier nog open. Sla die opnieuw op dezelfde plaats op, of onder een andere naam.</translation>
        </message>
        <message>
            <source>Save as a copy...</source>
            <translation>Opslaan als kopie...</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Opnieuw laden</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Weggooien</translation>
        </message>
        <message numerus="yes">
            <source>Discard the unsaved work of %n maps?</source>
            <translation>
                <numerusform>Het niet-opgeslagen werk van %n klantreis weggooien?</numerusform>
                <numerusform>Het niet-opgeslagen werk van %n klantreizen weggooien?</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation>Het kan niet worden teruggehaald.</translation>
        </message>
        <message>
            <source>Save your map as a copy to keep both. If you overwrite the file, what the others saved stays among its older versions.</source>
            <translation>Sla je klantreis op als kopie om beide te houden. Als je het bestand overschrijft, blijft wat de anderen hebben opgeslagen bij de oudere versies bewaard.</translation>
        </message>
        <message>
            <source>You have changed nothing since: reload the file to see what the others saved.</source>
            <translation>Je hebt sindsdien niets veranderd: laad het bestand opnieuw om te zien wat de anderen hebben opgeslagen.</translation>
        </message>
        <message>
            <source>What the others saved in “%1” cannot be kept among the older versions.</source>
            <translation>Wat de anderen in “%1” hebben opgeslagen, kan niet bij de oudere versies worden bewaard.</translation>
        </message>
        <message>
            <source>%1 If you overwrite the file, their work is lost.</source>
            <comment>a sentence that says why</comment>
            <translation>%1 Als je het bestand overschrijft, is hun werk weg.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Recovered - %1</source>
            <translation>Hersteld - %1</translation>
        </message>
        <message>
            <source>This is what was not saved when Salonreis stopped. Save it to keep it.</source>
            <translation>Dit is wat nog niet was opgeslagen toen Salonreis stopte. Sla het op om het te houden.</translation>
        </message>
        <message>
            <source>This is what was not saved when Salonreis stopped. “%1” is no longer as it was then, so this is a copy: save it under a name of its own.</source>
            <translation>Dit is wat nog niet was opgeslagen toen Salonreis stopte. “%1” is niet meer zoals toen, daarom is dit een kopie: sla die onder een eigen naam op.</translation>
        </message>
        <message>
            <source>The last changes could not be read.</source>
            <translation>De laatste wijzigingen waren niet te lezen.</translation>
        </message>
        <message numerus="yes">
            <source>%n journey(s)</source>
            <translation>
                <numerusform>%n klantreis</numerusform>
                <numerusform>%n klantreizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n fase</numerusform>
                <numerusform>%n fasen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n kaartje</numerusform>
                <numerusform>%n kaartjes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variant(s)</source>
            <translation>
                <numerusform>%n variant</numerusform>
                <numerusform>%n varianten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n verbinding</numerusform>
                <numerusform>%n verbindingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n persona's</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n antwoord</numerusform>
                <numerusform>%n antwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s)</source>
            <translation>
                <numerusform>%n doel</numerusform>
                <numerusform>%n doelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n bron</numerusform>
                <numerusform>%n bronnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement(s)</source>
            <translation>
                <numerusform>%n verbetering</numerusform>
                <numerusform>%n verbeteringen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service standard(s)</source>
            <translation>
                <numerusform>%n werkafspraak</numerusform>
                <numerusform>%n werkafspraken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n terugblik</numerusform>
                <numerusform>%n terugblikken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n meting</numerusform>
                <numerusform>%n metingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n bezoek</numerusform>
                <numerusform>%n bezoeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit entry(s)</source>
            <translation>
                <numerusform>%n bezoekregel</numerusform>
                <numerusform>%n bezoekregels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n opmerking</numerusform>
                <numerusform>%n opmerkingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set-aside finding(s)</source>
            <translation>
                <numerusform>%n terzijde gelegde bevinding</numerusform>
                <numerusform>%n terzijde gelegde bevindingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n view(s)</source>
            <translation>
                <numerusform>%n weergave</numerusform>
                <numerusform>%n weergaven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n afbeelding</numerusform>
                <numerusform>%n afbeeldingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n emotion word(s)</source>
            <translation>
                <numerusform>%n emotiewoord</numerusform>
                <numerusform>%n emotiewoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plain word(s)</source>
            <translation>
                <numerusform>%n gewoon woord</numerusform>
                <numerusform>%n gewone woorden</numerusform>
            </translation>
        </message>
        <message>
            <source>an unknown number of journeys</source>
            <translation>een onbekend aantal klantreizen</translation>
        </message>
        <message>
            <source>an unknown number of phases</source>
            <translation>een onbekend aantal fasen</translation>
        </message>
        <message>
            <source>an unknown number of lanes</source>
            <translation>een onbekend aantal rijen</translation>
        </message>
        <message>
            <source>an unknown number of cards</source>
            <translation>een onbekend aantal kaartjes</translation>
        </message>
        <message>
            <source>an unknown number of variants</source>
            <translation>een onbekend aantal varianten</translation>
        </message>
        <message>
            <source>an unknown number of links</source>
            <translation>een onbekend aantal verbindingen</translation>
        </message>
        <message>
            <source>an unknown number of personas</source>
            <translation>een onbekend aantal persona's</translation>
        </message>
        <message>
            <source>an unknown number of answers</source>
            <translation>een onbekend aantal antwoorden</translation>
        </message>
        <message>
            <source>an unknown number of goals</source>
            <translation>een onbekend aantal doelen</translation>
        </message>
        <message>
            <source>an unknown number of sources</source>
            <translation>een onbekend aantal bronnen</translation>
        </message>
        <message>
            <source>an unknown number of improvements</source>
            <translation>een onbekend aantal verbeteringen</translation>
        </message>
        <message>
            <source>an unknown number of service standards</source>
            <translation>een onbekend aantal werkafspraken</translation>
        </message>
        <message>
            <source>an unknown number of reviews</source>
            <translation>een onbekend aantal terugblikken</translation>
        </message>
        <message>
            <source>an unknown number of measurements</source>
            <translation>een onbekend aantal metingen</translation>
        </message>
        <message>
            <source>an unknown number of visits</source>
            <translation>een onbekend aantal bezoeken</translation>
        </message>
        <message>
            <source>an unknown number of visit entries</source>
            <translation>een onbekend aantal bezoekregels</translation>
        </message>
        <message>
            <source>an unknown number of comments</source>
            <translation>een onbekend aantal opmerkingen</translation>
        </message>
        <message>
            <source>an unknown number of set-aside findings</source>
            <translation>een onbekend aantal terzijde gelegde bevindingen</translation>
        </message>
        <message>
            <source>an unknown number of views</source>
            <translation>een onbekend aantal weergaven</translation>
        </message>
        <message>
            <source>an unknown number of pictures</source>
            <translation>een onbekend aantal afbeeldingen</translation>
        </message>
        <message>
            <source>an unknown number of emotion words</source>
            <translation>een onbekend aantal emotiewoorden</translation>
        </message>
        <message>
            <source>an unknown number of plain words</source>
            <translation>een onbekend aantal gewone woorden</translation>
        </message>
        <message>
            <source>the title and what stands with it</source>
            <translation>de titel en wat daarbij staat</translation>
        </message>
        <message>
            <source>“%1” is damaged. Not recovered: %2. The rest is here as a copy without a name: look whether it is as it should be. The file was left as it is.</source>
            <translation>“%1” is beschadigd. Niet hersteld: %2. De rest staat hier als kopie zonder naam: kijk of alles klopt. Het bestand is gelaten zoals het is.</translation>
        </message>
        <message>
            <source>“%1” is damaged, but everything could be recovered. This is a copy without a name; the file was left as it is.</source>
            <translation>“%1” is beschadigd, maar alles kon worden hersteld. Dit is een kopie zonder naam; het bestand is gelaten zoals het is.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n journey(s), phase(s) or lane(s) could not be recovered and are empty now, so that what stands in them keeps its place: name them again.</source>
            <translation>
                <numerusform>“%1”: %n klantreis, fase of rij kon niet worden hersteld en is nu leeg, zodat wat erin staat zijn plaats houdt: geef die weer een naam.</numerusform>
                <numerusform>“%1”: %n klantreizen, fasen of rijen konden niet worden hersteld en zijn nu leeg, zodat wat erin staat zijn plaats houdt: geef ze weer een naam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1”: in %n place(s) a part was lost or did not fit any more: look whether all is as it should be.</source>
            <translation>
                <numerusform>“%1”: op %n plek is een deel verloren of paste het niet meer: kijk of alles is zoals het hoort.</numerusform>
                <numerusform>“%1”: op %n plekken is een deel verloren of paste het niet meer: kijk of alles is zoals het hoort.</numerusform>
            </translation>
        </message>
        <message>
            <source>Salonreis could not look for changes that it kept safe when it stopped. %1</source>
            <translation>Salonreis kon niet kijken of er nog wijzigingen zijn die veilig bewaard bleven toen het stopte. %1</translation>
        </message>
    </context>
    <context>
        <name>Remark</name>
        <message>
            <source>“%1” was changed by another program or is damaged: look whether all is as it should be.</source>
            <translation>“%1” is door een ander programma gewijzigd of is beschadigd: kijk of alles klopt.</translation>
        </message>
        <message>
            <source>“%1” was left unfinished by another program, whose journal beside it is not used: look whether all is as it should be.</source>
            <translation>“%1” is door een ander programma niet afgemaakt, en het journaal daarvan wordt niet gebruikt: kijk of alles klopt.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n more remarks of this kind.</source>
            <translation>
                <numerusform>“%1”: nog %n opmerking van deze soort.</numerusform>
                <numerusform>“%1”: nog %n opmerkingen van deze soort.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” is not known here and was left out.</source>
            <translation>“%1”, regel %3, kolom %4: “%2” is hier niet bekend en is weggelaten.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: characters that no text can hold were taken out of “%2”.</source>
            <translation>“%1”, regel %3, kolom %4: uit “%2” zijn tekens gehaald die in geen tekst kunnen staan.</translation>
        </message>
    </context>
    <context>
        <name>Replacement</name>
        <message>
            <source>“%1” is written, but the disk did not confirm it: keep the computer on for a moment.</source>
            <translation>“%1” is geschreven, maar de schijf heeft het niet bevestigd: laat de computer nog even aan.</translation>
        </message>
        <message>
            <source>“%1” had other names, which still show the old content: copy it there too.</source>
            <translation>“%1” had nog andere namen, die de oude inhoud tonen: kopieer het ook daarheen.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>The answer could not be written to standard output: check where it goes.</source>
            <translation>Het antwoord kon niet naar de standaarduitvoer worden geschreven: controleer waar die heen gaat.</translation>
        </message>
    </context>
    <context>
        <name>RowType</name>
        <message>
            <source>journey</source>
            <translation>klantreis</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>fase</translation>
        </message>
        <message>
            <source>lane</source>
            <translation>rij</translation>
        </message>
        <message>
            <source>card</source>
            <translation>kaartje</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>variant</translation>
        </message>
        <message>
            <source>link</source>
            <translation>verbinding</translation>
        </message>
        <message>
            <source>persona</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>antwoord</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>source</source>
            <translation>bron</translation>
        </message>
        <message>
            <source>improvement</source>
            <translation>verbetering</translation>
        </message>
        <message>
            <source>service standard</source>
            <translation>werkafspraak</translation>
        </message>
        <message>
            <source>review</source>
            <translation>terugblik</translation>
        </message>
        <message>
            <source>measurement</source>
            <translation>meting</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>bezoek</translation>
        </message>
        <message>
            <source>visit entry</source>
            <translation>bezoekregel</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>set-aside finding</source>
            <translation>terzijde gelegde bevinding</translation>
        </message>
        <message>
            <source>view</source>
            <translation>weergave</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>afbeelding</translation>
        </message>
        <message>
            <source>emotion word</source>
            <translation>emotiewoord</translation>
        </message>
        <message>
            <source>plain word</source>
            <translation>gewoon woord</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <comment>type and title of a row</comment>
            <translation>%1 “%2”</translation>
        </message>
    </context>
    <context>
        <name>SpokenMap</name>
        <message>
            <source>Phase %1</source>
            <translation>Fase %1</translation>
        </message>
        <message>
            <source>Phase %1, %2</source>
            <translation>Fase %1, %2</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>Collapsed</source>
            <translation>Ingeklapt</translation>
        </message>
        <message>
            <source>%1: empty</source>
            <translation>%1: leeg</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>lane, content</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>geen tekst</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>score, feeling</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Afbeelding</translation>
        </message>
        <message>
            <source>Card without text</source>
            <translation>Kaartje zonder tekst</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting: %n minute(s)</source>
            <translation>
                <numerusform>Wachten: %n minuut</numerusform>
                <numerusform>Wachten: %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Across %n phase(s)</source>
            <translation>
                <numerusform>Over %n fase</numerusform>
                <numerusform>Over %n fasen</numerusform>
            </translation>
        </message>
        <message>
            <source>Channel: %1</source>
            <translation>Kanaal: %1</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>Plaats: %1</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1: van %2 naar %3</translation>
        </message>
        <message>
            <source>%1: at %2</source>
            <translation>%1: bij %2</translation>
        </message>
        <message>
            <source>Title of the phase</source>
            <translation>Titel van de fase</translation>
        </message>
        <message>
            <source>Question of the phase</source>
            <translation>Vraag van de fase</translation>
        </message>
        <message>
            <source>Heading over phases</source>
            <translation>Kop over fasen</translation>
        </message>
        <message>
            <source>Name of the lane</source>
            <translation>Naam van de rij</translation>
        </message>
        <message>
            <source>Word for the feeling</source>
            <translation>Woord voor het gevoel</translation>
        </message>
        <message>
            <source>Text of the card</source>
            <translation>Tekst van het kaartje</translation>
        </message>
        <message>
            <source>Words beside the link</source>
            <translation>Woorden bij de verbinding</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Undo %1</source>
            <translation>%1 ongedaan maken</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>%1 opnieuw doen</translation>
        </message>
        <message>
            <source>adding a card</source>
            <translation>kaartje toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>adding %n cards</source>
            <translation>
                <numerusform>%n kaartje toevoegen</numerusform>
                <numerusform>%n kaartjes toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a card</source>
            <translation>kaartje wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>changing %n cards</source>
            <translation>
                <numerusform>%n kaartje wijzigen</numerusform>
                <numerusform>%n kaartjes wijzigen</numerusform>
            </translation>
        </message>
        <message>
            <source>moving a card</source>
            <translation>kaartje verplaatsen</translation>
        </message>
        <message numerus="yes">
            <source>moving %n cards</source>
            <translation>
                <numerusform>%n kaartje verplaatsen</numerusform>
                <numerusform>%n kaartjes verplaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a card</source>
            <translation>kaartje verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n cards</source>
            <translation>
                <numerusform>%n kaartje verwijderen</numerusform>
                <numerusform>%n kaartjes verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>adding a phase</source>
            <translation>fase toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>adding %n phases</source>
            <translation>
                <numerusform>%n fase toevoegen</numerusform>
                <numerusform>%n fasen toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a phase</source>
            <translation>fase wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>changing %n phases</source>
            <translation>
                <numerusform>%n fase wijzigen</numerusform>
                <numerusform>%n fasen wijzigen</numerusform>
            </translation>
        </message>
        <message>
            <source>moving a phase</source>
            <translation>fase verplaatsen</translation>
        </message>
        <message numerus="yes">
            <source>moving %n phases</source>
            <translation>
                <numerusform>%n fase verplaatsen</numerusform>
                <numerusform>%n fasen verplaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a phase</source>
            <translation>fase verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n phases</source>
            <translation>
                <numerusform>%n fase verwijderen</numerusform>
                <numerusform>%n fasen verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>adding a lane</source>
            <translation>rij toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>adding %n lanes</source>
            <translation>
                <numerusform>%n rij toevoegen</numerusform>
                <numerusform>%n rijen toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a lane</source>
            <translation>rij wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>changing %n lanes</source>
            <translation>
                <numerusform>%n rij wijzigen</numerusform>
                <numerusform>%n rijen wijzigen</numerusform>
            </translation>
        </message>
        <message>
            <source>moving a lane</source>
            <translation>rij verplaatsen</translation>
        </message>
        <message numerus="yes">
            <source>moving %n lanes</source>
            <translation>
                <numerusform>%n rij verplaatsen</numerusform>
                <numerusform>%n rijen verplaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a lane</source>
            <translation>rij verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n lanes</source>
            <translation>
                <numerusform>%n rij verwijderen</numerusform>
                <numerusform>%n rijen verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>adding a journey</source>
            <translation>klantreis toevoegen</translation>
        </message>
        <message>
            <source>changing the map's properties</source>
            <translation>eigenschappen wijzigen</translation>
        </message>
        <message>
            <source>moving a journey</source>
            <translation>klantreis verplaatsen</translation>
        </message>
        <message>
            <source>deleting a journey</source>
            <translation>klantreis verwijderen</translation>
        </message>
        <message>
            <source>adding</source>
            <translation>toevoegen</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>verplaatsen</translation>
        </message>
        <message>
            <source>deleting</source>
            <translation>verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n things</source>
            <translation>
                <numerusform>%n ding verwijderen</numerusform>
                <numerusform>%n dingen verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>pasting</source>
            <translation>plakken</translation>
        </message>
        <message>
            <source>replacing</source>
            <translation>vervangen</translation>
        </message>
        <message>
            <source>importing</source>
            <translation>importeren</translation>
        </message>
        <message>
            <source>changing</source>
            <translation>wijzigen</translation>
        </message>
        <message>
            <source>adding a link</source>
            <translation>verbinding toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>adding %n links</source>
            <translation>
                <numerusform>%n verbinding toevoegen</numerusform>
                <numerusform>%n verbindingen toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a link</source>
            <translation>verbinding wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>changing %n links</source>
            <translation>
                <numerusform>%n verbinding wijzigen</numerusform>
                <numerusform>%n verbindingen wijzigen</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a link</source>
            <translation>verbinding verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n links</source>
            <translation>
                <numerusform>%n verbinding verwijderen</numerusform>
                <numerusform>%n verbindingen verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting a card</source>
            <translation>kaartje knippen</translation>
        </message>
        <message numerus="yes">
            <source>cutting %n cards</source>
            <translation>
                <numerusform>%n kaartje knippen</numerusform>
                <numerusform>%n kaartjes knippen</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting a phase</source>
            <translation>fase knippen</translation>
        </message>
        <message numerus="yes">
            <source>cutting %n phases</source>
            <translation>
                <numerusform>%n fase knippen</numerusform>
                <numerusform>%n fasen knippen</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting a lane</source>
            <translation>rij knippen</translation>
        </message>
        <message numerus="yes">
            <source>cutting %n lanes</source>
            <translation>
                <numerusform>%n rij knippen</numerusform>
                <numerusform>%n rijen knippen</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting</source>
            <translation>knippen</translation>
        </message>
        <message>
            <source>adding a goal</source>
            <translation>doel toevoegen</translation>
        </message>
        <message>
            <source>changing a goal</source>
            <translation>doel wijzigen</translation>
        </message>
        <message>
            <source>moving a goal</source>
            <translation>doel verplaatsen</translation>
        </message>
        <message>
            <source>deleting a goal</source>
            <translation>doel verwijderen</translation>
        </message>
        <message>
            <source>pairing two journeys</source>
            <translation>klantreizen koppelen</translation>
        </message>
        <message>
            <source>settling a difference</source>
            <translation>verschil wegwerken</translation>
        </message>
        <message numerus="yes">
            <source>settling %n differences</source>
            <translation>
                <numerusform>%n verschil wegwerken</numerusform>
                <numerusform>%n verschillen wegwerken</numerusform>
            </translation>
        </message>
        <message>
            <source>adding an improvement</source>
            <translation>verbetering toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>adding %n improvements</source>
            <translation>
                <numerusform>%n verbetering toevoegen</numerusform>
                <numerusform>%n verbeteringen toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>changing an improvement</source>
            <translation>verbetering wijzigen</translation>
        </message>
        <message>
            <source>moving an improvement</source>
            <translation>verbetering verplaatsen</translation>
        </message>
        <message>
            <source>deleting an improvement</source>
            <translation>verbetering verwijderen</translation>
        </message>
    </context>
    <context>
        <name>Touchpoint</name>
        <message>
            <source>Keep</source>
            <translation>Behouden</translation>
        </message>
        <message>
            <source>Improve</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>Swap with another</source>
            <translation>Omdraaien met een ander</translation>
        </message>
        <message>
            <source>Merge with another</source>
            <translation>Samenvoegen met een ander</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>Het blijft zoals het is.</translation>
        </message>
        <message>
            <source>It stays, and does its work better.</source>
            <translation>Het blijft, en doet zijn werk beter.</translation>
        </message>
        <message>
            <source>It is not in the ideal journey.</source>
            <translation>Het staat niet in de ideale klantreis.</translation>
        </message>
        <message>
            <source>In the ideal journey the two change places.</source>
            <translation>In de ideale klantreis wisselen de twee van plaats.</translation>
        </message>
        <message>
            <source>In the ideal journey the other one does the work of both.</source>
            <translation>In de ideale klantreis doet het andere het werk van beide.</translation>
        </message>
        <message>
            <source>Leave out: %1</source>
            <translation>Weglaten: %1</translation>
        </message>
        <message>
            <source>Swap: %1 and %2</source>
            <translation>Omdraaien: %1 en %2</translation>
        </message>
        <message>
            <source>Merge: %1 and %2</source>
            <translation>Samenvoegen: %1 en %2</translation>
        </message>
        <message>
            <source>Improve: %1</source>
            <translation>Verbeteren: %1</translation>
        </message>
        <message>
            <source>Do first</source>
            <translation>Eerst doen</translation>
        </message>
        <message>
            <source>Keep it up</source>
            <translation>Zo houden</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Kan wachten</translation>
        </message>
        <message>
            <source>Good enough</source>
            <translation>Goed genoeg</translation>
        </message>
        <message>
            <source>Touchpoint without words</source>
            <translation>Contactmoment zonder woorden</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message numerus="yes">
            <source>%n phase(s) added</source>
            <translation>
                <numerusform>%n fase toegevoegd</numerusform>
                <numerusform>%n fasen toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) removed</source>
            <translation>
                <numerusform>%n fase verwijderd</numerusform>
                <numerusform>%n fasen verwijderd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) changed</source>
            <translation>
                <numerusform>%n fase gewijzigd</numerusform>
                <numerusform>%n fasen gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) added</source>
            <translation>
                <numerusform>%n rij toegevoegd</numerusform>
                <numerusform>%n rijen toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) removed</source>
            <translation>
                <numerusform>%n rij verwijderd</numerusform>
                <numerusform>%n rijen verwijderd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) changed</source>
            <translation>
                <numerusform>%n rij gewijzigd</numerusform>
                <numerusform>%n rijen gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) added</source>
            <translation>
                <numerusform>%n kaartje toegevoegd</numerusform>
                <numerusform>%n kaartjes toegevoegd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) removed</source>
            <translation>
                <numerusform>%n kaartje verwijderd</numerusform>
                <numerusform>%n kaartjes verwijderd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) changed</source>
            <translation>
                <numerusform>%n kaartje gewijzigd</numerusform>
                <numerusform>%n kaartjes gewijzigd</numerusform>
            </translation>
        </message>
        <message>
            <source>Other things changed, such as links or properties</source>
            <translation>Er is nog meer gewijzigd, zoals verbindingen of eigenschappen</translation>
        </message>
        <message>
            <source>Nothing: the map is as it was then</source>
            <translation>Niets: de kaart is nog zoals toen</translation>
        </message>
        <message>
            <source>%1, as it was on %2</source>
            <extracomment>the name of a map and a date</extracomment>
            <translation>%1, zoals op %2</translation>
        </message>
    </context>
    <context>
        <name>ViewHeading</name>
        <message>
            <source>Current journey</source>
            <translation>Huidige klantreis</translation>
        </message>
        <message>
            <source>Ideal journey</source>
            <translation>Ideale klantreis</translation>
        </message>
        <message>
            <source>Current and ideal</source>
            <translation>Huidig en ideaal</translation>
        </message>
        <message>
            <source>Current journey with the ideal emotion curve</source>
            <translation>Huidige klantreis met de ideale emotielijn</translation>
        </message>
        <message>
            <source>From current to ideal</source>
            <translation>Van huidig naar ideaal</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Wat er verandert</translation>
        </message>
    </context>
    <context>
        <name>ViewName</name>
        <message>
            <source>Current map</source>
            <translation>Huidige kaart</translation>
        </message>
        <message>
            <source>Ideal map</source>
            <translation>Ideale kaart</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Naast elkaar</translation>
        </message>
        <message>
            <source>Over each other</source>
            <translation>Over elkaar</translation>
        </message>
        <message>
            <source>Ghost</source>
            <translation>Schaduwbeeld</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>Alleen wat verschilt</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::AboutDialog</name>
        <message>
            <source>About %1</source>
            <translation>Info over %1</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versie %1</translation>
        </message>
        <message>
            <source>Customer journey maps for hair and beauty salons: how a visit is, how it should be, and what you will do about it.</source>
            <translation>Klantreiskaarten voor kappers en schoonheidssalons: hoe een bezoek is, hoe het zou moeten zijn en wat je eraan gaat doen.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence: you may use, share and change it.
© 2026 The Salonreis authors</source>
            <translation>Vrije software onder de MIT-licentie: je mag het programma gebruiken, delen en veranderen.
© 2026 De auteurs van Salonreis</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Gemaakt met</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>Lettertypen</translation>
        </message>
        <message>
            <source>Noto Sans and Noto Sans Symbols 2, by the Noto project, under the SIL Open Font License 1.1</source>
            <translation>Noto Sans en Noto Sans Symbols 2, van het Noto-project, onder de SIL Open Font License 1.1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::AmountField</name>
        <message>
            <source>This is not a number. Write it as in %1.</source>
            <translation>Dit is geen getal. Schrijf het zoals %1.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::AnswerRows</name>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Tonen: %1</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Canvas</name>
        <message>
            <source>Map</source>
            <translation>Klantreiskaart</translation>
        </message>
        <message>
            <source>This text cannot be longer: the rest of it was left out.</source>
            <translation>Langer kan deze tekst niet zijn: de rest is weggelaten.</translation>
        </message>
        <message>
            <source>Expand this lane first: its cards are hidden.</source>
            <translation>Klap deze rij eerst uit: de kaartjes zijn verborgen.</translation>
        </message>
        <message>
            <source>Press 1 to 5</source>
            <translation>Druk op 1 t/m 5</translation>
        </message>
        <message>
            <source>Type to add a card</source>
            <translation>Typ hier een kaartje</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold were left out.</source>
            <translation>
                <numerusform>%n teken dat in geen tekst kan staan, is weggelaten.</numerusform>
                <numerusform>%n tekens die in geen tekst kunnen staan, zijn weggelaten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::CardSection</name>
        <message>
            <source>Text of the card</source>
            <translation>Tekst van het kaartje</translation>
        </message>
        <message>
            <source>What stands on the card</source>
            <translation>Wat er op het kaartje staat</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>How does it feel?</source>
            <translation>Hoe voelt dat?</translation>
        </message>
        <message>
            <source>The word for the feeling</source>
            <translation>Het woord voor het gevoel</translation>
        </message>
        <message>
            <source>Importance to the client</source>
            <translation>Belang voor de klant</translation>
        </message>
        <message>
            <source>In a word</source>
            <translation>In één woord</translation>
        </message>
        <message>
            <source>Phases %1 to %2</source>
            <translation>Fasen %1 tot en met %2</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Fase %1</translation>
        </message>
        <message>
            <source>Phase %1 · %2</source>
            <translation>Fase %1 · %2</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verbindingen</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Tekens</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Of which waiting</source>
            <translation>Waarvan wachten</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Afbeelding</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Where does it happen?</source>
            <translation>Waar gebeurt het?</translation>
        </message>
        <message>
            <source>How do you meet?</source>
            <translation>Hoe hebben jullie contact?</translation>
        </message>
        <message>
            <source>Serves the goal</source>
            <translation>Draagt bij aan het doel</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::CardTable</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n kaartje</numerusform>
                <numerusform>%n kaartjes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n card(s)</source>
            <translation>
                <numerusform>%1 van %n kaartje</numerusform>
                <numerusform>%1 van %n kaartjes</numerusform>
            </translation>
        </message>
        <message>
            <source>Show only cards with...</source>
            <translation>Alleen kaartjes tonen met...</translation>
        </message>
        <message>
            <source>Cards of the journey</source>
            <translation>Kaartjes van de klantreis</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ClipboardActions</name>
        <message>
            <source>There is too much on the clipboard to paste at once: copy less of it.</source>
            <translation>Er staat te veel op het klembord om in één keer te plakken: kopieer er minder van.</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard that a map can hold: copy a text, a table or a part of a map first.</source>
            <translation>Op het klembord staat niets wat op een klantreiskaart past: kopieer eerst een tekst, een tabel of een deel van een klantreiskaart.</translation>
        </message>
        <message>
            <source>There is no cell to paste into yet: add a phase first.</source>
            <translation>Er is nog geen vak om in te plakken: voeg eerst een fase toe.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) found no place on the map and were left out.</source>
            <translation>
                <numerusform>%n kaartje vond geen plaats op de klantreiskaart en is weggelaten.</numerusform>
                <numerusform>%n kaartjes vonden geen plaats op de klantreiskaart en zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Nieuwe fase</translation>
        </message>
        <message>
            <source>New lane</source>
            <translation>Nieuwe rij</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) lay beyond the edge of the map and were left out.</source>
            <translation>
                <numerusform>%n vak viel buiten de rand van de klantreiskaart en is weggelaten.</numerusform>
                <numerusform>%n vakken vielen buiten de rand van de klantreiskaart en zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>A text was too long for a card: the rest of it was left out.</source>
            <translation>Een tekst was te lang voor een kaartje: de rest is weggelaten.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold were left out.</source>
            <translation>
                <numerusform>%n teken dat in geen tekst kan staan, is weggelaten.</numerusform>
                <numerusform>%n tekens die in geen tekst kunnen staan, zijn weggelaten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ColourPicker</name>
        <message>
            <source>The colour of “%1”</source>
            <translation>De kleur van “%1”</translation>
        </message>
        <message>
            <source>Colour of the lane</source>
            <translation>Kleur van de rij</translation>
        </message>
        <message>
            <source>As its kind</source>
            <translation>Zoals de soort</translation>
        </message>
        <message>
            <source>Another...</source>
            <translation>Andere kleur...</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::CommandPalette</name>
        <message>
            <source>Search or command</source>
            <translation>Zoeken of opdracht</translation>
        </message>
        <message>
            <source>What do you want to do, or where to go?</source>
            <translation>Wat wil je doen, of waar wil je heen?</translation>
        </message>
        <message>
            <source>Commands and places</source>
            <translation>Opdrachten en plaatsen</translation>
        </message>
        <message>
            <source>No command and nothing on the map is called that: try another word.</source>
            <translation>Geen opdracht en niets op de kaart heet zo: probeer een ander woord.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::DifferenceActions</name>
        <message>
            <source>Differences</source>
            <translation>Verschillen</translation>
        </message>
        <message>
            <source>Improvements</source>
            <translation>Verbeteringen</translation>
        </message>
        <message>
            <source>Show the impro&amp;vement</source>
            <translation>De &amp;verbetering tonen</translation>
        </message>
        <message>
            <source>Make it an impro&amp;vement</source>
            <translation>Er een ver&amp;betering van maken</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) done: the current journey is so now.</source>
            <translation>
                <numerusform>%n verschil gedaan: zo is de huidige klantreis nu.</numerusform>
                <numerusform>%n verschillen gedaan: zo is de huidige klantreis nu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) gone: the ideal journey is as the current one now.</source>
            <translation>
                <numerusform>%n verschil minder: daarin is de ideale klantreis nu zoals de huidige.</numerusform>
                <numerusform>%n verschillen minder: daarin is de ideale klantreis nu zoals de huidige.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) had to come along.</source>
            <translation>
                <numerusform>Er moest nog %n mee.</numerusform>
                <numerusform>Er moesten er nog %n mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement(s) added.</source>
            <translation>
                <numerusform>%n verbetering toegevoegd.</numerusform>
                <numerusform>%n verbeteringen toegevoegd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>The two journeys are a pair now: as it is, and as it should be.</source>
            <translation>De twee klantreizen horen nu bij elkaar: zoals het is, en zoals het moet zijn.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::DifferenceList</name>
        <message>
            <source>The whole journey</source>
            <translation>De hele klantreis</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Fase %1</translation>
        </message>
        <message>
            <source>%1 It has an improvement.</source>
            <translation>%1 Er is een verbetering voor.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::DifferencesPanel</name>
        <message>
            <source>Nothing differs: the ideal journey is as the current one.</source>
            <translation>Er is geen verschil: de ideale klantreis is zoals de huidige.</translation>
        </message>
        <message>
            <source>There is no ideal journey yet. What is different in it will be listed here.</source>
            <translation>Er is nog geen ideale klantreis. Wat daarin anders is, komt hier te staan.</translation>
        </message>
        <message>
            <source>To the ideal journey</source>
            <translation>Naar de ideale klantreis</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Verschillen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Keep as is</source>
            <translation>Zo laten</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Verbetering</translation>
        </message>
        <message>
            <source>In this, the current journey becomes as the ideal one is.</source>
            <translation>Hierin wordt de huidige klantreis zoals de ideale.</translation>
        </message>
        <message>
            <source>In this, the ideal journey becomes as the current one is.</source>
            <translation>Hierin wordt de ideale klantreis zoals de huidige.</translation>
        </message>
        <message>
            <source>This ideal journey belongs to no current one, so there is nothing to compare it with. “Pair two journeys” in the menu Journey joins them.</source>
            <translation>Deze ideale klantreis hoort bij geen huidige, dus er is niets om mee te vergelijken. “Twee klantreizen koppelen” in het menu Klantreis voegt ze samen.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ExportDialog</name>
        <message>
            <source>The file holds everything in the document, all its journeys included.</source>
            <translation>In het bestand staat alles van het document, met al zijn klantreizen.</translation>
        </message>
        <message>
            <source>The picture shows the whole map and is as large as the map itself: it needs no paper size.</source>
            <translation>De afbeelding toont de hele kaart en is zo groot als de kaart zelf: een papierformaat is niet nodig.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Soort bestand</translation>
        </message>
        <message>
            <source>PDF, to print or for a print shop</source>
            <translation>PDF, om af te drukken of voor de drukker</translation>
        </message>
        <message>
            <source>PNG, a picture for a message or a presentation</source>
            <translation>PNG, een afbeelding voor een bericht of een presentatie</translation>
        </message>
        <message>
            <source>SVG, a drawing that stays sharp at any size</source>
            <translation>SVG, een tekening die op elke grootte scherp blijft</translation>
        </message>
        <message>
            <source>JSON, the whole document for other programs</source>
            <translation>JSON, het hele document voor andere programma's</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>Papierformaat</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Eigen formaat</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Oriëntatie</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Liggend</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Staand</translation>
        </message>
        <message>
            <source>Width in mm</source>
            <translation>Breedte in mm</translation>
        </message>
        <message>
            <source>Height in mm</source>
            <translation>Hoogte in mm</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>Voorbeeld van het vel</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Exporteren...</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Exporting</name>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Afdrukvoorbeeld</translation>
        </message>
        <message>
            <source>There is no journey to show yet: draw one first.</source>
            <translation>Er is nog geen klantreis om te tonen: teken er eerst een.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>“%1” is written.</source>
            <translation>“%1” is geschreven.</translation>
        </message>
        <message>
            <source>The map is sent to the printer.</source>
            <translation>De kaart is naar de printer gestuurd.</translation>
        </message>
        <message>
            <source>The printer did not take the map: check that it is on, or export a PDF instead.</source>
            <translation>De printer nam de kaart niet aan: kijk of hij aanstaat, of exporteer een PDF.</translation>
        </message>
        <message>
            <source>“%1” could not be written: choose another folder or name.</source>
            <translation>“%1” kon niet worden geschreven: kies een andere map of naam.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FileNotices</name>
        <message>
            <source>The file “%1” is no longer in its place. Your map is still open here.</source>
            <translation>Het bestand “%1” staat niet meer op zijn plaats. Je klantreis is hier nog open.</translation>
        </message>
        <message>
            <source>Save...</source>
            <translation>Opslaan...</translation>
        </message>
        <message>
            <source>“%1” was changed by another program or person.</source>
            <translation>“%1” is door een ander programma of door iemand anders gewijzigd.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Opnieuw laden</translation>
        </message>
        <message>
            <source>“%1” was changed by another program or person, and you have changes of your own: save yours as a copy to keep both.</source>
            <translation>“%1” is door een ander programma of door iemand anders gewijzigd, en je hebt zelf ook wijzigingen: sla die op als kopie om beide te houden.</translation>
        </message>
        <message>
            <source>Save as a copy...</source>
            <translation>Opslaan als kopie...</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Opslaan als...</translation>
        </message>
        <message>
            <source>This map lies in a temporary folder and may be gone tomorrow: save it in a folder of your own.</source>
            <translation>Deze klantreis staat in een tijdelijke map en kan morgen weg zijn: sla hem op in een map van jezelf.</translation>
        </message>
        <message>
            <source>“%1” can only be read: save it under another name to keep your changes.</source>
            <translation>“%1” is alleen-lezen: sla de klantreis onder een andere naam op om je wijzigingen te bewaren.</translation>
        </message>
        <message>
            <source>This map is open in another window of the program, too, since %1.</source>
            <translation>Deze klantreis is sinds %1 ook in een ander venster van het programma open.</translation>
        </message>
        <message>
            <source>This map is open elsewhere, too.</source>
            <translation>Deze klantreis is ook ergens anders open.</translation>
        </message>
        <message>
            <source>This map is open on %1, too, by %2 since %3.</source>
            <comment>machine, person, time</comment>
            <translation>Deze klantreis is sinds %3 ook op %1 open, door %2.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FindBar</name>
        <message>
            <source>Not found</source>
            <translation>Niet gevonden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n plaats</numerusform>
                <numerusform>%n plaatsen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in hidden lanes</source>
            <translation>
                <numerusform>%n in verborgen rijen</numerusform>
                <numerusform>%n in verborgen rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Zoeken en vervangen</translation>
        </message>
        <message>
            <source>Find on the map</source>
            <translation>Zoeken op de kaart</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Vervangen door</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorige plaats</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Volgende plaats</translation>
        </message>
        <message>
            <source>Tell capital letters from small ones</source>
            <translation>Hoofdletters en kleine letters onderscheiden</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Alleen hele woorden</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Zoeken sluiten</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alles vervangen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FindingActions</name>
        <message numerus="yes">
            <source>%n place(s) replaced.</source>
            <translation>
                <numerusform>%n plaats vervangen.</numerusform>
                <numerusform>%n plaatsen vervangen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::GoalBox</name>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Goal without words</source>
            <translation>Doel zonder woorden</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::GoalCard</name>
        <message>
            <source>Goal %1 of %2</source>
            <translation>Doel %1 van %2</translation>
        </message>
        <message>
            <source>Leading goal</source>
            <translation>Hoofddoel</translation>
        </message>
        <message>
            <source>Served too</source>
            <translation>Draagt ook bij</translation>
        </message>
        <message>
            <source>Not for this journey</source>
            <translation>Niet voor deze klantreis</translation>
        </message>
        <message>
            <source>Move goal up</source>
            <translation>Doel omhoog verplaatsen</translation>
        </message>
        <message>
            <source>Move goal down</source>
            <translation>Doel omlaag verplaatsen</translation>
        </message>
        <message>
            <source>Delete goal</source>
            <translation>Doel verwijderen</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Wanneer?</translation>
        </message>
        <message>
            <source>What do you want to reach?</source>
            <translation>Wat wil je bereiken?</translation>
        </message>
        <message>
            <source>What kind of goal is it?</source>
            <translation>Wat voor doel is het?</translation>
        </message>
        <message>
            <source>Measured in</source>
            <translation>Gemeten in</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Naar</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Voor wie?</translation>
        </message>
        <message>
            <source>How do you measure it?</source>
            <translation>Hoe meet je het?</translation>
        </message>
        <message>
            <source>As in: more clients come back after their first visit</source>
            <translation>Bijvoorbeeld: meer klanten komen terug na hun eerste bezoek</translation>
        </message>
        <message>
            <source>percent, euros, clients a week</source>
            <translation>procent, euro, klanten per week</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::GoalPage</name>
        <message>
            <source>What do you want to reach? A goal comes before the ideal journey: it says what “better” means, so that you can choose what to change.</source>
            <translation>Wat wil je bereiken? Een doel komt vóór de ideale klantreis: het zegt wat “beter” is, zodat je kunt kiezen wat je verandert.</translation>
        </message>
        <message>
            <source>A good goal is clear, complete and concrete. One goal leads the journey; it may serve others too.</source>
            <translation>Een goed doel is duidelijk, compleet en concreet. Eén doel leidt de klantreis; die kan ook aan andere doelen bijdragen.</translation>
        </message>
        <message>
            <source>Goal deleted.</source>
            <translation>Doel verwijderd.</translation>
        </message>
        <message>
            <source>Goal “%1” deleted.</source>
            <translation>Doel “%1” verwijderd.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Doel toevoegen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::IdealGapsPanel</name>
        <message>
            <source>“%1” feels worse than it does now.</source>
            <translation>“%1” voelt slechter dan nu.</translation>
        </message>
        <message>
            <source>Phase %1 feels worse than it does now.</source>
            <translation>Fase %1 voelt slechter dan nu.</translation>
        </message>
        <message>
            <source>No card serves the goal that has no words yet.</source>
            <translation>Geen kaartje draagt bij aan het doel dat nog geen woorden heeft.</translation>
        </message>
        <message>
            <source>No card serves “%1”.</source>
            <translation>Geen kaartje draagt bij aan “%1”.</translation>
        </message>
        <message>
            <source>There is no ideal journey yet. It shows what has to be different to reach the goal.</source>
            <translation>Er is nog geen ideale klantreis. Die laat zien wat anders moet om het doel te halen.</translation>
        </message>
        <message>
            <source>Every goal of the journey is served, and no phase feels worse than it does now.</source>
            <translation>Aan elk doel van de klantreis wordt gewerkt, en geen fase voelt slechter dan nu.</translation>
        </message>
        <message>
            <source>Here the ideal journey falls short:</source>
            <translation>Hier schiet de ideale klantreis tekort:</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Tonen: %1</translation>
        </message>
        <message>
            <source>Ideal journey</source>
            <translation>Ideale klantreis</translation>
        </message>
        <message>
            <source>To the ideal journey</source>
            <translation>Naar de ideale klantreis</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::IdealViewBar</name>
        <message>
            <source>Compare with the current journey</source>
            <translation>Vergelijken met de huidige klantreis</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ImprovementSection</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What will you do?</source>
            <translation>Wat ga je doen?</translation>
        </message>
        <message>
            <source>What is it worth to the client?</source>
            <translation>Wat is het de klant waard?</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>In één zin</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>Hoe ver is het?</translation>
        </message>
        <message>
            <source>Serves the goal</source>
            <translation>Voor het doel</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Moeite</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Verantwoordelijke</translation>
        </message>
        <message>
            <source>Who sees to it?</source>
            <translation>Wie zorgt ervoor?</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Klaar op</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>Waar het antwoord op is</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ImprovementsPanel</name>
        <message>
            <source>Improvement deleted.</source>
            <translation>Verbetering verwijderd.</translation>
        </message>
        <message>
            <source>Improvement “%1” deleted.</source>
            <translation>Verbetering “%1” verwijderd.</translation>
        </message>
        <message>
            <source>No improvements yet. Choose a difference and make it one, or add one of your own.</source>
            <translation>Er zijn nog geen verbeteringen. Kies een verschil en maak er een van, of voeg er zelf een toe.</translation>
        </message>
        <message>
            <source>Improvements</source>
            <translation>Verbeteringen</translation>
        </message>
        <message>
            <source>Add an improvement</source>
            <translation>Verbetering toevoegen</translation>
        </message>
        <message>
            <source>Move improvement up</source>
            <translation>Verbetering omhoog</translation>
        </message>
        <message>
            <source>Move improvement down</source>
            <translation>Verbetering omlaag</translation>
        </message>
        <message>
            <source>Delete improvement</source>
            <translation>Verbetering verwijderen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::InlineEditor</name>
        <message>
            <source>Text on the map</source>
            <translation>Tekst op de kaart</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Inspector</name>
        <message>
            <source>Properties</source>
            <translation>Eigenschappen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::JournalKeeping</name>
        <message>
            <source>Save often: until you do, your changes are lost if the program or the computer stops. %1</source>
            <translation>Sla vaak op: tot dan gaan je wijzigingen verloren als het programma of de computer stopt. %1</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::JourneyActions</name>
        <message>
            <source>Select a card that helps, and choose the goal that it serves in the sidebar.</source>
            <translation>Selecteer een kaartje dat helpt, en kies in de zijbalk aan welk doel het bijdraagt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>New journey</source>
            <translation>Nieuwe klantreis</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (kopie)</translation>
        </message>
        <message>
            <source>Rename journey</source>
            <translation>Klantreis hernoemen</translation>
        </message>
        <message>
            <source>What is this journey called?</source>
            <translation>Hoe heet deze klantreis?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
        <message>
            <source>Journey deleted.</source>
            <translation>Klantreis verwijderd.</translation>
        </message>
        <message>
            <source>Journey “%1” deleted.</source>
            <translation>Klantreis “%1” verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::JourneyBar</name>
        <message>
            <source>Current</source>
            <translation>Huidig</translation>
        </message>
        <message>
            <source>Ideal</source>
            <translation>Ideaal</translation>
        </message>
        <message>
            <source>Journey without a title</source>
            <translation>Klantreis zonder titel</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Pages of the method</source>
            <translation>Pagina’s van de methode</translation>
        </message>
        <message>
            <source>Journey: %1</source>
            <translation>Klantreis: %1</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::KindChips</name>
        <message>
            <source>Only these differences</source>
            <translation>Alleen deze verschillen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LaneSection</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Kleur</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Op de klantreiskaart</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Zichtbaar</translation>
        </message>
        <message>
            <source>Collapsed</source>
            <translation>Ingeklapt</translation>
        </message>
        <message>
            <source>Only for us</source>
            <translation>Alleen voor ons</translation>
        </message>
        <message>
            <source>Not on what staff or clients get to see.</source>
            <translation>Niet op wat personeel of klanten te zien krijgen.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LegendBar</name>
        <message>
            <source>Legend</source>
            <translation>Legenda</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LinkActions</name>
        <message>
            <source>Where does the link lead? Click a card or a phase, or go there with the arrow keys and press Enter. Esc cancels.</source>
            <translation>Waar leidt de verbinding naartoe? Klik op een kaartje of een fase, of ga erheen met de pijltjestoetsen en druk op Enter. Esc annuleert.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LinkList</name>
        <message>
            <source>Delete this link</source>
            <translation>Deze verbinding verwijderen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LinkSection</name>
        <message>
            <source>Words beside it</source>
            <translation>Woorden erbij</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Share of the clients</source>
            <translation>Deel van de klanten</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Naar</translation>
        </message>
        <message>
            <source>Swap direction</source>
            <translation>Richting omdraaien</translation>
        </message>
        <message>
            <source>It leads nowhere: here clients get lost.</source>
            <translation>Deze leidt nergens heen: hier haken klanten af.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MainWindow</name>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Journey maps (%1)</source>
            <translation>Klantreiskaarten (%1)</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Werkbalk</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Eigenschappen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapActions</name>
        <message numerus="yes">
            <source>%n phase(s) deleted, with the cards in it.</source>
            <translation>
                <numerusform>%n fase verwijderd, met de kaartjes erin.</numerusform>
                <numerusform>%n fasen verwijderd, met de kaartjes erin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) deleted, with the cards in it.</source>
            <translation>
                <numerusform>%n rij verwijderd, met de kaartjes erin.</numerusform>
                <numerusform>%n rijen verwijderd, met de kaartjes erin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) deleted.</source>
            <translation>
                <numerusform>%n kaartje verwijderd.</numerusform>
                <numerusform>%n kaartjes verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Nieuwe fase</translation>
        </message>
        <message>
            <source>New lane</source>
            <translation>Nieuwe rij</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Op&amp;nieuw</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) deleted.</source>
            <translation>
                <numerusform>%n verbinding verwijderd.</numerusform>
                <numerusform>%n verbindingen verwijderd.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapHeader</name>
        <message>
            <source>Map without a title</source>
            <translation>Klantreiskaart zonder titel</translation>
        </message>
        <message>
            <source>Title and persona are changed in the sidebar</source>
            <translation>Titel en persona wijzig je in de zijbalk</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapPage</name>
        <message>
            <source>What happens first, before a client comes to you? That is your first phase.</source>
            <translation>Wat gebeurt er als eerste, nog voordat een klant bij je komt? Dat is je eerste fase.</translation>
        </message>
        <message>
            <source>Add your first phase</source>
            <translation>Voeg je eerste fase toe</translation>
        </message>
        <message>
            <source>There is no ideal journey yet. It starts as a copy of the current one, and remembers where everything came from.</source>
            <translation>Er is nog geen ideale klantreis. Die begint als kopie van de huidige en onthoudt waar alles vandaan komt.</translation>
        </message>
        <message>
            <source>Make the ideal journey</source>
            <translation>Maak de ideale klantreis</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Tonen als</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapPreview</name>
        <message>
            <source>Map of this version</source>
            <translation>Kaart van deze versie</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapSection</name>
        <message>
            <source>Journey map</source>
            <translation>Klantreiskaart</translation>
        </message>
        <message>
            <source>Customer journey</source>
            <translation>Klantreis</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Who makes this journey?</source>
            <translation>Wie maakt deze reis?</translation>
        </message>
        <message>
            <source>Our goal</source>
            <translation>Ons doel</translation>
        </message>
        <message>
            <source>What should be different afterwards?</source>
            <translation>Wat moet er daarna anders zijn?</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scenario</translation>
        </message>
        <message>
            <source>What brings the client here?</source>
            <translation>Wat brengt de klant hier?</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Op papier</translation>
        </message>
        <message>
            <source>Salon</source>
            <translation>Salon</translation>
        </message>
        <message>
            <source>Date on paper</source>
            <translation>Datum op papier</translation>
        </message>
        <message>
            <source>Language of the map</source>
            <translation>Taal van de klantreiskaart</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapSplitterHandle</name>
        <message>
            <source>Border between the two maps</source>
            <translation>Grens tussen de twee kaarten</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapStatus</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Niet-opgeslagen wijzigingen</translation>
        </message>
        <message>
            <source>✓ Saved at %1</source>
            <translation>✓ Opgeslagen om %1</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ Opgeslagen</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Nog niet opgeslagen</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>phases, lanes, cards</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n fase</numerusform>
                <numerusform>%n fasen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n kaartje</numerusform>
                <numerusform>%n kaartjes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Actual size 100 %</source>
            <translation>Ware grootte 100 %</translation>
        </message>
        <message>
            <source>Saving...</source>
            <translation>Opslaan...</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>B&amp;eeld</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Invoegen</translation>
        </message>
        <message>
            <source>&amp;Journey</source>
            <translation>&amp;Klantreis</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>Hulp&amp;middelen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Recent geopend</translation>
        </message>
        <message>
            <source>Insert lane of a &amp;kind</source>
            <translation>Rij van een &amp;soort invoegen</translation>
        </message>
        <message>
            <source>Sele&amp;ct</source>
            <translation>Se&amp;lecteren</translation>
        </message>
        <message>
            <source>How c&amp;ertain?</source>
            <translation>Hoe &amp;zeker?</translation>
        </message>
        <message>
            <source>&amp;Marks</source>
            <translation>T&amp;ekens</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::NoticeBar</name>
        <message>
            <source>Close notice</source>
            <translation>Melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::OpenDocument</name>
        <message>
            <source>Untitled</source>
            <translation>Naamloos</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Overview</name>
        <message>
            <source>Overview of the map</source>
            <translation>Overzicht van de kaart</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PairDelegate</name>
        <message>
            <source>What belongs to “%1”</source>
            <translation>Wat hoort bij “%1”</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PairDialog</name>
        <message>
            <source>Journey without a title</source>
            <translation>Klantreis zonder titel</translation>
        </message>
        <message>
            <source>Choose two different journeys.</source>
            <translation>Kies twee verschillende klantreizen.</translation>
        </message>
        <message>
            <source>Pair two journeys</source>
            <translation>Twee klantreizen koppelen</translation>
        </message>
        <message>
            <source>One journey becomes the ideal one of the other. Then they can be compared, and their differences are listed.</source>
            <translation>De ene klantreis wordt de ideale van de andere. Dan kun je ze vergelijken, en staan hun verschillen in een lijst.</translation>
        </message>
        <message>
            <source>How it is now</source>
            <translation>Hoe het nu is</translation>
        </message>
        <message>
            <source>How it should be</source>
            <translation>Hoe het moet zijn</translation>
        </message>
        <message>
            <source>What belongs together</source>
            <translation>Wat bij elkaar hoort</translation>
        </message>
        <message>
            <source>Make it the ideal journey</source>
            <translation>Er de ideale klantreis van maken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>What is called the same is taken for the same. Take the mark away from what does not belong together, and choose another on the right with a double click or F2.</source>
            <translation>Wat hetzelfde heet, geldt als hetzelfde. Haal het vinkje weg bij wat niet bij elkaar hoort, en kies rechts een ander met een dubbelklik of F2.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PairPreview</name>
        <message numerus="yes">
            <source>Phases: %n belong together</source>
            <translation>
                <numerusform>Fasen: %n hoort bij elkaar</numerusform>
                <numerusform>Fasen: %n horen bij elkaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lanes: %n belong together</source>
            <translation>
                <numerusform>Rijen: %n hoort bij elkaar</numerusform>
                <numerusform>Rijen: %n horen bij elkaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cards: %n belong together</source>
            <translation>
                <numerusform>Kaartjes: %n hoort bij elkaar</numerusform>
                <numerusform>Kaartjes: %n horen bij elkaar</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Niets</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Zoals het is</translation>
        </message>
        <message>
            <source>As it should be</source>
            <translation>Zoals het moet zijn</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PanelDock</name>
        <message>
            <source>Close this panel</source>
            <translation>Dit paneel sluiten</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PanelSwitch</name>
        <message>
            <source>Panels</source>
            <translation>Panelen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PasteDialog</name>
        <message>
            <source>The first column &amp;names the phases</source>
            <translation>De eerste kolom &amp;noemt de fasen</translation>
        </message>
        <message>
            <source>The first row &amp;names the phases</source>
            <translation>De eerste regel &amp;noemt de fasen</translation>
        </message>
        <message>
            <source>The first row names the &amp;lanes</source>
            <translation>De eerste regel noemt de &amp;rijen</translation>
        </message>
        <message>
            <source>The first column names the &amp;lanes</source>
            <translation>De eerste kolom noemt de &amp;rijen</translation>
        </message>
        <message numerus="yes">
            <source>%n new phase(s)</source>
            <translation>
                <numerusform>%n nieuwe fase</numerusform>
                <numerusform>%n nieuwe fasen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new lane(s)</source>
            <translation>
                <numerusform>%n nieuwe rij</numerusform>
                <numerusform>%n nieuwe rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n kaartje</numerusform>
                <numerusform>%n kaartjes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) lie beyond the edge of the map and are left out.</source>
            <translation>
                <numerusform>%n vak valt buiten de rand van de klantreiskaart en wordt weggelaten.</numerusform>
                <numerusform>%n vakken vallen buiten de rand van de klantreiskaart en worden weggelaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>A text is too long for a card: the rest of it is left out.</source>
            <translation>Een tekst is te lang voor een kaartje: de rest wordt weggelaten.</translation>
        </message>
        <message>
            <source>Paste a table</source>
            <translation>Tabel plakken</translation>
        </message>
        <message>
            <source>On the &amp;clipboard</source>
            <translation>Op het &amp;klembord</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>De tabel</translation>
        </message>
        <message>
            <source>Phases stand &amp;below each other</source>
            <translation>Fasen staan &amp;onder elkaar</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Waar het komt</translation>
        </message>
        <message>
            <source>As new phases &amp;after the focused one</source>
            <translation>Als nieuwe fasen n&amp;a de gekozen fase</translation>
        </message>
        <message>
            <source>&amp;Into the cells that are there, from the focused one on</source>
            <translation>&amp;In de vakken die er zijn, vanaf het gekozen vak</translation>
        </message>
        <message>
            <source>All as cards of the &amp;focused cell</source>
            <translation>Alles als kaartjes in het &amp;gekozen vak</translation>
        </message>
        <message>
            <source>This makes</source>
            <translation>Dit levert op</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold are left out.</source>
            <translation>
                <numerusform>%n teken dat in geen tekst kan staan, wordt weggelaten.</numerusform>
                <numerusform>%n tekens die in geen tekst kunnen staan, worden weggelaten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PhaseSection</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Guiding question</source>
            <translation>Richtvraag</translation>
        </message>
        <message>
            <source>What helps to fill this phase?</source>
            <translation>Wat helpt om deze fase in te vullen?</translation>
        </message>
        <message>
            <source>Heading above it</source>
            <translation>Kop erboven</translation>
        </message>
        <message>
            <source>Shared with its neighbours</source>
            <translation>Samen met de fase ernaast</translation>
        </message>
        <message>
            <source>Moment of truth</source>
            <translation>Moment van de waarheid</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Fase %1</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verbindingen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PictureActions</name>
        <message>
            <source>This is no picture that a card can show: choose a PNG or JPEG.</source>
            <translation>Dit is geen afbeelding die op een kaartje kan: kies een PNG of JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large: choose one of at most 16 MB and 40 million dots.</source>
            <translation>Deze afbeelding is te groot: kies er een van hoogstens 16 MB en 40 miljoen beeldpunten.</translation>
        </message>
        <message>
            <source>This picture is damaged: open it in another program and save it anew.</source>
            <translation>Deze afbeelding is beschadigd: open haar in een ander programma en sla haar opnieuw op.</translation>
        </message>
        <message>
            <source>Add picture</source>
            <translation>Afbeelding toevoegen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Afbeelding opslaan</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Afbeelding</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PosterViewBox</name>
        <message>
            <source>What it shows</source>
            <translation>Wat erop staat</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::RecentFilesMenu</name>
        <message>
            <source>%1 (no longer there)</source>
            <translation>%1 (niet meer aanwezig)</translation>
        </message>
        <message>
            <source>&amp;Clear list</source>
            <translation>Lijst &amp;wissen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::RecoveryDialog</name>
        <message>
            <source>Recover</source>
            <translation>Herstellen</translation>
        </message>
        <message>
            <source>Discard...</source>
            <translation>Weggooien...</translation>
        </message>
        <message>
            <source>Your unsaved work is still here</source>
            <translation>Je niet-opgeslagen werk is er nog</translation>
        </message>
        <message>
            <source>Salonreis stopped before these maps were saved. Recover them to go on where you were. Your files stay as they are until you save.</source>
            <translation>Salonreis stopte voordat deze klantreizen waren opgeslagen. Herstel ze om verder te gaan waar je was. Je bestanden blijven zoals ze zijn tot je opslaat.</translation>
        </message>
        <message>
            <source>Maps with unsaved work</source>
            <translation>Klantreizen met niet-opgeslagen werk</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Klantreis</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Laatste wijziging</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>nog niet opgeslagen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Saving</name>
        <message>
            <source>Save as</source>
            <translation>Opslaan als</translation>
        </message>
        <message>
            <source>Journey maps (%1)</source>
            <translation>Klantreiskaarten (%1)</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <comment>name of a file</comment>
            <translation>%1 (kopie)</translation>
        </message>
        <message>
            <source>“%1” is saved, but not kept among its older versions. %2</source>
            <comment>the file, and a sentence that says why</comment>
            <translation>“%1” is opgeslagen, maar niet bewaard bij de oudere versies. %2</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Zoals het systeem (%1)</translation>
        </message>
        <message>
            <source>The language of menus and messages. What you write in a map stays as it is.</source>
            <translation>De taal van menu's en meldingen. Wat je in een kaart schrijft, blijft zoals het is.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standaard herstellen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>What you print or export is always light.</source>
            <translation>Wat je afdrukt of exporteert, is altijd licht.</translation>
        </message>
        <message>
            <source>Save automatically</source>
            <translation>Automatisch opslaan</translation>
        </message>
        <message>
            <source>Half a minute after your last change. Not in synced or network folders, nor on sticks: there, saving is up to you.</source>
            <translation>Een halve minuut na je laatste wijziging. Niet in gesynchroniseerde mappen of netwerkmappen en niet op sticks: daar sla je zelf op.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::SeveralSection</name>
        <message>
            <source>Selected</source>
            <translation>Geselecteerd</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n kaartje</numerusform>
                <numerusform>%n kaartjes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n fase</numerusform>
                <numerusform>%n fasen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n verbinding</numerusform>
                <numerusform>%n verbindingen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ShortcutsDialog</name>
        <message>
            <source>In the window</source>
            <translation>In het venster</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Search for a command or a key</source>
            <translation>Een opdracht of toets zoeken</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Opdrachten en hun toetsen</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Opdracht</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>No command is called that: try another word.</source>
            <translation>Zo heet geen opdracht: probeer een ander woord.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Op de kaart</translation>
        </message>
        <message>
            <source>To the next cell or card</source>
            <translation>Naar het volgende vak of kaartje</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Pijltjes</translation>
        </message>
        <message>
            <source>To the first or the last phase</source>
            <translation>Naar de eerste of de laatste fase</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>To the first or the last lane</source>
            <translation>Naar de eerste of de laatste rij</translation>
        </message>
        <message>
            <source>To the first or the last cell</source>
            <translation>Naar het eerste of het laatste vak</translation>
        </message>
        <message>
            <source>Change the text, or begin a card</source>
            <translation>De tekst wijzigen, of een kaartje beginnen</translation>
        </message>
        <message>
            <source>Begin a card with what is typed</source>
            <translation>Een kaartje beginnen met wat je typt</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Say how it feels, in an emotions lane</source>
            <translation>Zeggen hoe het voelt, in een rij met emoties</translation>
        </message>
        <message>
            <source>1 to 5</source>
            <translation>1 tot en met 5</translation>
        </message>
        <message>
            <source>Begin a line while typing</source>
            <translation>Een regel beginnen tijdens het typen</translation>
        </message>
        <message>
            <source>Leave the text as it was, or drop the selection</source>
            <translation>De tekst laten zoals die was, of deselecteren</translation>
        </message>
        <message>
            <source>Open the menu of the cell</source>
            <translation>Het menu van het vak openen</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>In- en uitzoomen</translation>
        </message>
        <message>
            <source>Ctrl and the mouse wheel</source>
            <translation>Ctrl en het muiswiel</translation>
        </message>
        <message>
            <source>Scroll sideways</source>
            <translation>Opzij schuiven</translation>
        </message>
        <message>
            <source>Shift and the mouse wheel</source>
            <translation>Shift en het muiswiel</translation>
        </message>
        <message>
            <source>Move the map</source>
            <translation>De kaart verschuiven</translation>
        </message>
        <message>
            <source>Space or the middle button, and drag</source>
            <translation>Spatie of de middelste knop, en slepen</translation>
        </message>
        <message>
            <source>Select several</source>
            <translation>Meer selecteren</translation>
        </message>
        <message>
            <source>Ctrl and click</source>
            <translation>Ctrl en klikken</translation>
        </message>
        <message>
            <source>On the goal page</source>
            <translation>Op de pagina Doel</translation>
        </message>
        <message>
            <source>Move the goal up or down</source>
            <translation>Het doel omhoog of omlaag verplaatsen</translation>
        </message>
        <message>
            <source>In the touchpoint walk</source>
            <translation>Bij het langslopen van contactmomenten</translation>
        </message>
        <message>
            <source>To the previous or the next touchpoint</source>
            <translation>Naar het vorige of volgende contactmoment</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::SpellingMarks</name>
        <message>
            <source>No suggestions</source>
            <translation>Geen suggesties</translation>
        </message>
        <message>
            <source>Add to my own words</source>
            <translation>Aan mijn eigen woorden toevoegen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::StartPage</name>
        <message>
            <source>Customer journey maps for hair and beauty salons</source>
            <translation>Klantreiskaarten voor kappers en schoonheidssalons</translation>
        </message>
        <message>
            <source>Open...</source>
            <translation>Openen...</translation>
        </message>
        <message>
            <source>Or drop a file on this window.</source>
            <translation>Of sleep een bestand naar dit venster.</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Recent geopend</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Lijst wissen</translation>
        </message>
        <message>
            <source>Start with a template</source>
            <translation>Begin met een sjabloon</translation>
        </message>
        <message>
            <source>Empty map</source>
            <translation>Lege kaart</translation>
        </message>
        <message>
            <source>The five usual lanes, and phases as you name them yourself.</source>
            <translation>De vijf vaste rijen, met fasen die je zelf een naam geeft.</translation>
        </message>
        <message>
            <source>No longer there</source>
            <translation>Niet meer aanwezig</translation>
        </message>
        <message>
            <source>Opened %1</source>
            <translation>Geopend op %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Uit de lijst halen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TextField</name>
        <message numerus="yes">
            <source>Only %n character(s) fit here. The rest was cut off.</source>
            <translation>
                <numerusform>Hier past maar %n teken. De rest is afgekapt.</numerusform>
                <numerusform>Hier passen maar %n tekens. De rest is afgekapt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointChart</name>
        <message>
            <source>how well it does →</source>
            <translation>hoe goed het gaat →</translation>
        </message>
        <message>
            <source>how much it matters →</source>
            <translation>hoe belangrijk het is →</translation>
        </message>
        <message>
            <source>Importance against performance</source>
            <translation>Belang tegenover prestatie</translation>
        </message>
        <message>
            <source>The list below says the same in words.</source>
            <translation>De lijst eronder zegt hetzelfde in woorden.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointDock</name>
        <message>
            <source>Choose the other touchpoint first.</source>
            <translation>Kies eerst het andere contactmoment.</translation>
        </message>
        <message>
            <source>Say in a sentence what it is worth to the client. What nobody can put into words is not worth doing.</source>
            <translation>Zeg in één zin wat het de klant waard is. Wat niemand onder woorden kan brengen, is het doen niet waard.</translation>
        </message>
        <message>
            <source>Touchpoint walk</source>
            <translation>Contactmomenten langslopen</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Een voor een</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Grafiek</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>There are no touchpoints yet. They are the cards in the lane of touchpoints: every place where a client meets your salon.</source>
            <translation>Er zijn nog geen contactmomenten. Dat zijn de kaartjes in de rij van contactmomenten: overal waar een klant je salon tegenkomt.</translation>
        </message>
        <message>
            <source>There is no ideal journey yet, in which you see what a decision does. Until then it is only noted.</source>
            <translation>Er is nog geen ideale klantreis waarin je ziet wat een besluit doet. Tot dan wordt het alleen genoteerd.</translation>
        </message>
        <message>
            <source>To the ideal journey</source>
            <translation>Naar de ideale klantreis</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Wijzigingen behouden</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>What you change now is only tried out, until you keep it.</source>
            <translation>Wat je nu verandert, is uitproberen, tot je het behoudt.</translation>
        </message>
        <message numerus="yes">
            <source>Tried out so far: %n touchpoint(s)</source>
            <translation>
                <numerusform>Tot nu toe uitgeprobeerd: %n contactmoment</numerusform>
                <numerusform>Tot nu toe uitgeprobeerd: %n contactmomenten</numerusform>
            </translation>
        </message>
        <message>
            <source>Tried out so far: changes on the map</source>
            <translation>Tot nu toe uitgeprobeerd: wijzigingen op de kaart</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointGapPage</name>
        <message>
            <source>%1. %2
%3: matters %4, does %5</source>
            <translation>%1. %2
%3: belang %4, nu %5</translation>
        </message>
        <message>
            <source>%1
No scores yet</source>
            <translation>%1
Nog geen cijfers</translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s) without scores</source>
            <translation>
                <numerusform>%n contactmoment zonder cijfers</numerusform>
                <numerusform>%n contactmomenten zonder cijfers</numerusform>
            </translation>
        </message>
        <message>
            <source>How much each touchpoint matters to the client, against how well it does: the mean of ease, pleasure and satisfaction now.</source>
            <translation>Hoe belangrijk elk contactmoment voor de klant is, tegenover hoe goed het nu gaat: het gemiddelde van gemak, plezier en tevredenheid.</translation>
        </message>
        <message>
            <source>The largest gaps first</source>
            <translation>De grootste verschillen eerst</translation>
        </message>
        <message>
            <source>Walk them</source>
            <translation>Langslopen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointSection</name>
        <message>
            <source>What is this touchpoint for?</source>
            <translation>Waarvoor is dit contactmoment?</translation>
        </message>
        <message>
            <source>Does it really help the client at this moment?</source>
            <translation>Helpt het de klant echt op dit moment?</translation>
        </message>
        <message>
            <source>Can it do the same job better?</source>
            <translation>Kan het hetzelfde werk beter doen?</translation>
        </message>
        <message>
            <source>Could it support another touchpoint?</source>
            <translation>Kan het een ander contactmoment ondersteunen?</translation>
        </message>
        <message>
            <source>Could we leave it out, or move it earlier or later?</source>
            <translation>Kunnen we het weglaten, of eerder of later doen?</translation>
        </message>
        <message>
            <source>Is it relevant, easy and pleasant?</source>
            <translation>Is het relevant, makkelijk en prettig?</translation>
        </message>
        <message>
            <source>What do we know for sure, and what do we assume?</source>
            <translation>Wat weten we zeker en wat nemen we aan?</translation>
        </message>
        <message>
            <source>Do we want the client’s attention here?</source>
            <translation>Willen we hier de aandacht van de klant?</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>It supports</source>
            <translation>Het ondersteunt</translation>
        </message>
        <message>
            <source>%1, now</source>
            <translation>%1, nu</translation>
        </message>
        <message>
            <source>%1, wished</source>
            <translation>%1, gewenst</translation>
        </message>
        <message>
            <source>Wished</source>
            <translation>Gewenst</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>Relevantie</translation>
        </message>
        <message>
            <source>Ease</source>
            <translation>Gemak</translation>
        </message>
        <message>
            <source>Pleasure</source>
            <translation>Plezier</translation>
        </message>
        <message>
            <source>How satisfied are clients?</source>
            <translation>Hoe tevreden zijn klanten?</translation>
        </message>
        <message>
            <source>How well does the competitor do it?</source>
            <translation>Hoe goed doet de concurrent het?</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>Concurrent</translation>
        </message>
        <message>
            <source>What do we decide?</source>
            <translation>Wat besluiten we?</translation>
        </message>
        <message>
            <source>With which touchpoint?</source>
            <translation>Met welk contactmoment?</translation>
        </message>
        <message>
            <source>What is it worth to the client?</source>
            <translation>Wat is het de klant waard?</translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation>In één zin</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Fase %1</translation>
        </message>
        <message>
            <source>Phase %1 · %2</source>
            <translation>Fase %1 · %2</translation>
        </message>
        <message>
            <source>%1 · only in the ideal journey</source>
            <translation>%1 · alleen in de ideale klantreis</translation>
        </message>
        <message>
            <source>It is one of the improvements</source>
            <translation>Het is een van de verbeteringen</translation>
        </message>
        <message>
            <source>Make it an improvement</source>
            <translation>Maak er een verbetering van</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::VersionsDialog</name>
        <message>
            <source>Name this version</source>
            <translation>Deze versie een naam geven</translation>
        </message>
        <message>
            <source>A version with a name is kept for ever. Its name:</source>
            <translation>Een versie met een naam blijft altijd bewaard. De naam:</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Older versions</source>
            <translation>Oudere versies</translation>
        </message>
        <message>
            <source>Kept versions</source>
            <translation>Bewaarde versies</translation>
        </message>
        <message>
            <source>Changed since then</source>
            <translation>Sindsdien gewijzigd</translation>
        </message>
        <message>
            <source>&amp;Name this version...</source>
            <translation>Deze versie een &amp;naam geven...</translation>
        </message>
        <message>
            <source>Remove the na&amp;me</source>
            <translation>Naam &amp;verwijderen</translation>
        </message>
        <message>
            <source>&amp;Restore as a copy</source>
            <translation>Als &amp;kopie terugzetten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Opens the version in a window of its own. Nothing is replaced.</source>
            <translation>Opent de versie in een eigen venster. Er wordt niets vervangen.</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uitzoomen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Inzoomen</translation>
        </message>
        <message>
            <source>Whole map</source>
            <translation>Hele kaart</translation>
        </message>
        <message>
            <source>There are no older versions of this map yet.

One is kept each time that you save it, on this computer. You find them here.</source>
            <translation>Er zijn nog geen oudere versies van deze kaart.

Elke keer dat je opslaat, wordt er een bewaard op deze computer. Je vindt ze hier.</translation>
        </message>
        <message>
            <source>The older versions of this map cannot be looked at. %1</source>
            <translation>De oudere versies van deze kaart kunnen niet worden bekeken. %1</translation>
        </message>
        <message>
            <source>This version is no longer there: choose another one.</source>
            <translation>Deze versie is er niet meer: kies een andere.</translation>
        </message>
        <message>
            <source>This version is damaged: choose another one.</source>
            <translation>Deze versie is beschadigd: kies een andere.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointWalk</name>
        <message>
            <source>All that was tried out is thrown away, with every other change to the map since.</source>
            <translation>Alles wat je hebt uitgeprobeerd is weggegooid, ook wat je sindsdien op de kaart hebt veranderd.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
</TS>
