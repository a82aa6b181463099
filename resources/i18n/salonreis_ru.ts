<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>CardColumns</name>
        <message>
            <source>Phase</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Дорожка</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Feeling</source>
            <translation>Эмоция</translation>
        </message>
        <message>
            <source>In a word</source>
            <translation>Одним словом</translation>
        </message>
        <message>
            <source>How certain?</source>
            <translation>Насколько уверены?</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Важность</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Знаки</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>Minutes of waiting</source>
            <translation>Минуты ожидания</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Этап %1</translation>
        </message>
    </context>
    <context>
        <name>Certainty</name>
        <message>
            <source>How certain are we?</source>
            <translation>Насколько мы уверены?</translation>
        </message>
        <message>
            <source>We know</source>
            <translation>Знаем</translation>
        </message>
        <message>
            <source>We think</source>
            <translation>Думаем</translation>
        </message>
        <message>
            <source>We don’t know</source>
            <translation>Не знаем</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Соцсети</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Отзывы</translation>
        </message>
        <message>
            <source>Poster or leaflet</source>
            <translation>Плакат или листовка</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Личный разговор</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Приложение</translation>
        </message>
        <message>
            <source>Letter or postcard</source>
            <translation>Открытка</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Оплата</translation>
        </message>
    </context>
    <context>
        <name>CheckCommand</name>
        <message>
            <source>“%1” is in order.</source>
            <translation>Файл «%1» в порядке.</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <comment>a file and what is to be told of it</comment>
            <translation>«%1»: %2</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>There is no language “%1” here: choose nl, ru or en.</source>
            <translation>Языка «%1» здесь нет: выберите nl, ru или en.</translation>
        </message>
        <message>
            <source>There is no command “%1”: “salonreis --help” lists what there is.</source>
            <translation>Команды «%1» нет: список команд выводит «salonreis --help».</translation>
        </message>
        <message>
            <source>There is no option “%1” here: use %2</source>
            <translation>Здесь нет параметра «%1»: используйте %2</translation>
        </message>
        <message>
            <source>An option stands without its value: use %1</source>
            <translation>У параметра нет значения: используйте %1</translation>
        </message>
        <message>
            <source>There are too few or too many names: use %1</source>
            <translation>Имён слишком мало или слишком много: используйте %1</translation>
        </message>
        <message>
            <source>There is no display for a window: use a command, “salonreis --help” lists them.</source>
            <translation>Нет экрана для окна: используйте команду, их список выводит «salonreis --help».</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;New...</source>
            <translation>Созда&amp;ть...</translation>
        </message>
        <message>
            <source>&amp;Open...</source>
            <translation>&amp;Открыть...</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Save &amp;as...</source>
            <translation>Сохранить &amp;как...</translation>
        </message>
        <message>
            <source>&amp;Export...</source>
            <translation>&amp;Экспорт...</translation>
        </message>
        <message>
            <source>Print pre&amp;view...</source>
            <translation>Предва&amp;рительный просмотр...</translation>
        </message>
        <message>
            <source>&amp;Print...</source>
            <translation>&amp;Печать...</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>&amp;Edit text</source>
            <translation>&amp;Изменить текст</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Удалить</translation>
        </message>
        <message>
            <source>Select &amp;all cards of the cell</source>
            <translation>Выделить все карточки &amp;ячейки</translation>
        </message>
        <message>
            <source>Dese&amp;lect</source>
            <translation>С&amp;нять выделение</translation>
        </message>
        <message>
            <source>Move &amp;left</source>
            <translation>Переместить в&amp;лево</translation>
        </message>
        <message>
            <source>Move &amp;right</source>
            <translation>Переместить в&amp;право</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Переместить в&amp;ыше</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Переместить ни&amp;же</translation>
        </message>
        <message>
            <source>&amp;Happier</source>
            <translation>&amp;Радостнее</translation>
        </message>
        <message>
            <source>&amp;Sadder</source>
            <translation>&amp;Грустнее</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>У&amp;величить</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>У&amp;меньшить</translation>
        </message>
        <message>
            <source>Actual size &amp;100 %</source>
            <translation>Исходный размер &amp;100 %</translation>
        </message>
        <message>
            <source>&amp;Whole map</source>
            <translation>Вся &amp;карта</translation>
        </message>
        <message>
            <source>&amp;Page width</source>
            <translation>По &amp;ширине</translation>
        </message>
        <message>
            <source>Guiding &amp;questions</source>
            <translation>Наводящие &amp;вопросы</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Боковая панель</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Полноэкранный режим</translation>
        </message>
        <message>
            <source>Add &amp;card</source>
            <translation>Добавить &amp;карточку</translation>
        </message>
        <message>
            <source>Insert phase &amp;before</source>
            <translation>Вставить этап с&amp;лева</translation>
        </message>
        <message>
            <source>Insert phase &amp;after</source>
            <translation>Вставить этап с&amp;права</translation>
        </message>
        <message>
            <source>Insert lane ab&amp;ove</source>
            <translation>Вставить дорожку в&amp;ыше</translation>
        </message>
        <message>
            <source>Insert lane be&amp;low</source>
            <translation>Вставить дорожку ни&amp;же</translation>
        </message>
        <message>
            <source>&amp;Current journey</source>
            <translation>&amp;Текущий путь</translation>
        </message>
        <message>
            <source>&amp;Ideal journey</source>
            <translation>&amp;Идеальный путь</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>С&amp;ледующая область</translation>
        </message>
        <message>
            <source>&amp;Settings...</source>
            <translation>&amp;Настройка...</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts...</source>
            <translation>&amp;Комбинации клавиш...</translation>
        </message>
        <message>
            <source>&amp;About Salonreis</source>
            <translation>&amp;О программе Salonreis</translation>
        </message>
        <message>
            <source>&amp;Hide lane</source>
            <translation>Скрыть &amp;дорожку</translation>
        </message>
        <message>
            <source>Show hidden &amp;lanes</source>
            <translation>Показать скрытые &amp;дорожки</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Вы&amp;резать</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Вставить</translation>
        </message>
        <message>
            <source>Paste as te&amp;xt</source>
            <translation>Вставить только &amp;текст</translation>
        </message>
        <message>
            <source>Du&amp;plicate</source>
            <translation>Ду&amp;блировать</translation>
        </message>
        <message>
            <source>Select all cards of the &amp;phase</source>
            <translation>Выделить все карточки &amp;этапа</translation>
        </message>
        <message>
            <source>Select all cards of the la&amp;ne</source>
            <translation>Выделить все карточки &amp;дорожки</translation>
        </message>
        <message>
            <source>Select all cards of the &amp;map</source>
            <translation>Выделить все карточки &amp;карты</translation>
        </message>
        <message>
            <source>&amp;Find...</source>
            <translation>&amp;Найти...</translation>
        </message>
        <message>
            <source>&amp;Replace...</source>
            <translation>&amp;Заменить...</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Найти &amp;далее</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Найти &amp;ранее</translation>
        </message>
        <message>
            <source>&amp;Wider</source>
            <translation>&amp;Шире</translation>
        </message>
        <message>
            <source>&amp;Narrower</source>
            <translation>&amp;Уже</translation>
        </message>
        <message>
            <source>S&amp;tandard width</source>
            <translation>С&amp;тандартная ширина</translation>
        </message>
        <message>
            <source>Le&amp;gend</source>
            <translation>&amp;Легенда</translation>
        </message>
        <message>
            <source>&amp;Collapse lane</source>
            <translation>&amp;Свернуть дорожку</translation>
        </message>
        <message>
            <source>&amp;Expand lane</source>
            <translation>&amp;Развернуть дорожку</translation>
        </message>
        <message>
            <source>As a &amp;table</source>
            <translation>В виде &amp;таблицы</translation>
        </message>
        <message>
            <source>O&amp;verview</source>
            <translation>О&amp;бзор</translation>
        </message>
        <message>
            <source>Add &amp;picture...</source>
            <translation>Добавить &amp;изображение...</translation>
        </message>
        <message>
            <source>Re&amp;move picture</source>
            <translation>У&amp;брать изображение</translation>
        </message>
        <message>
            <source>Save pic&amp;ture as...</source>
            <translation>Со&amp;хранить изображение как...</translation>
        </message>
        <message>
            <source>Link &amp;to...</source>
            <translation>&amp;Связь с...</translation>
        </message>
        <message>
            <source>Clients &amp;get lost here</source>
            <translation>Здесь &amp;теряем клиентов</translation>
        </message>
        <message>
            <source>Search or &amp;command...</source>
            <translation>&amp;Поиск или команда...</translation>
        </message>
        <message>
            <source>Propert&amp;ies...</source>
            <translation>Сво&amp;йства...</translation>
        </message>
        <message>
            <source>We &amp;know</source>
            <translation>&amp;Знаем</translation>
        </message>
        <message>
            <source>We &amp;think</source>
            <translation>&amp;Думаем</translation>
        </message>
        <message>
            <source>We &amp;don’t know</source>
            <translation>&amp;Не знаем</translation>
        </message>
        <message>
            <source>&amp;Moment of truth</source>
            <translation>&amp;Момент истины</translation>
        </message>
        <message>
            <source>Clients get &amp;lost here</source>
            <translation>Здесь &amp;теряем клиентов</translation>
        </message>
        <message>
            <source>&amp;Barrier</source>
            <translation>&amp;Барьер</translation>
        </message>
        <message>
            <source>&amp;Out of our control</source>
            <translation>&amp;От нас не зависит</translation>
        </message>
        <message>
            <source>&amp;Signature moment</source>
            <translation>&amp;Фирменный момент</translation>
        </message>
        <message>
            <source>&amp;Heading over phases</source>
            <translation>&amp;Заголовок над этапами</translation>
        </message>
        <message>
            <source>Cop&amp;y as picture</source>
            <translation>Копировать как и&amp;зображение</translation>
        </message>
        <message>
            <source>O&amp;lder versions...</source>
            <translation>Пре&amp;жние версии...</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>Ц&amp;ель</translation>
        </message>
        <message>
            <source>&amp;Add journey</source>
            <translation>&amp;Добавить путь клиента</translation>
        </message>
        <message>
            <source>D&amp;uplicate journey</source>
            <translation>Ду&amp;блировать путь клиента</translation>
        </message>
        <message>
            <source>&amp;Rename journey...</source>
            <translation>Пе&amp;реименовать путь клиента...</translation>
        </message>
        <message>
            <source>Move journey u&amp;p</source>
            <translation>Переместить путь клиента &amp;выше</translation>
        </message>
        <message>
            <source>Move journey &amp;down</source>
            <translation>Переместить путь клиента &amp;ниже</translation>
        </message>
        <message>
            <source>De&amp;lete journey</source>
            <translation>Уда&amp;лить путь клиента</translation>
        </message>
        <message>
            <source>Ideal &amp;map</source>
            <translation>Карта &amp;идеала</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>Р&amp;ядом</translation>
        </message>
        <message>
            <source>Ove&amp;r each other</source>
            <translation>Друг &amp;над другом</translation>
        </message>
        <message>
            <source>Ghost m&amp;ap</source>
            <translation>С т&amp;енью прежнего</translation>
        </message>
        <message>
            <source>Only what &amp;differs</source>
            <translation>Только отли&amp;чия</translation>
        </message>
        <message>
            <source>Difference&amp;s</source>
            <translation>Разли&amp;чия</translation>
        </message>
        <message>
            <source>&amp;Show on the map</source>
            <translation>&amp;Показать на карте</translation>
        </message>
        <message>
            <source>D&amp;one: it is so now</source>
            <translation>Сдел&amp;ано: теперь так и есть</translation>
        </message>
        <message>
            <source>&amp;Keep as it is now</source>
            <translation>Оставить как се&amp;йчас</translation>
        </message>
        <message>
            <source>Make it an impro&amp;vement</source>
            <translation>Сделать улуч&amp;шением</translation>
        </message>
        <message>
            <source>Improveme&amp;nts</source>
            <translation>&amp;Улучшения</translation>
        </message>
        <message>
            <source>Pair t&amp;wo journeys...</source>
            <translation>Св&amp;язать два пути...</translation>
        </message>
        <message>
            <source>&amp;Touchpoint walk</source>
            <translation>Обход точек &amp;контакта</translation>
        </message>
        <message>
            <source>Importance and per&amp;formance</source>
            <translation>Ва&amp;жность и качество</translation>
        </message>
        <message>
            <source>Check spellin&amp;g while typing</source>
            <translation>Проверять &amp;орфографию при вводе</translation>
        </message>
    </context>
    <context>
        <name>ConvertCommand</name>
        <message>
            <source>What “%1” should become is not clear: let its name end in .cjm, .json, .pdf, .png or .svg.</source>
            <translation>Непонятно, чем должен стать «%1»: пусть имя заканчивается на .cjm, .json, .pdf, .png или .svg.</translation>
        </message>
        <message>
            <source>“%1” takes the whole document: leave --journey out.</source>
            <translation>В «%1» попадает весь документ: уберите --journey.</translation>
        </message>
    </context>
    <context>
        <name>Curve</name>
        <message>
            <source>Current emotion curve</source>
            <translation>Текущая кривая эмоций</translation>
        </message>
        <message>
            <source>Ideal emotion curve</source>
            <translation>Идеальная кривая эмоций</translation>
        </message>
        <message>
            <source>Past emotion curve</source>
            <translation>Прежняя кривая эмоций</translation>
        </message>
    </context>
    <context>
        <name>DiffCommand</name>
        <message>
            <source>There is no ideal journey in “%1” to compare with: name a second file, or draw one first.</source>
            <translation>В «%1» нет идеального пути для сравнения: назовите второй файл или сначала нарисуйте его.</translation>
        </message>
        <message>
            <source>There is no journey “%1” in “%2” that is in the other file too: leave --journey out.</source>
            <translation>В «%2» нет пути «%1», который есть и в другом файле: уберите --journey.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are the same.</source>
            <translation>«%1» и «%2» одинаковы.</translation>
        </message>
        <message>
            <source>The current and the ideal journey in “%1” are the same.</source>
            <translation>Текущий и идеальный путь в «%1» одинаковы.</translation>
        </message>
    </context>
    <context>
        <name>Difference</name>
        <message>
            <source>New: %1.</source>
            <translation>Добавлено: %1.</translation>
        </message>
        <message>
            <source>New in %2: %1.</source>
            <translation>Добавлено в «%2»: %1.</translation>
        </message>
        <message>
            <source>Dropped: %1.</source>
            <translation>Убрано: %1.</translation>
        </message>
        <message>
            <source>Dropped from %2: %1.</source>
            <translation>Убрано из «%2»: %1.</translation>
        </message>
        <message>
            <source>In another order: %1.</source>
            <translation>В другом порядке: %1.</translation>
        </message>
        <message>
            <source>Merged: %1 became %2.</source>
            <translation>Объединено: %1 → %2.</translation>
        </message>
        <message>
            <source>Split: %1 became %2.</source>
            <translation>Разделено: %1 → %2.</translation>
        </message>
        <message>
            <source>Better: %1, %2 from %3 to %4.</source>
            <translation>Лучше: %1, %2: было %3, стало %4.</translation>
        </message>
        <message>
            <source>Worse: %1, %2 from %3 to %4.</source>
            <translation>Хуже: %1, %2: было %3, стало %4.</translation>
        </message>
        <message>
            <source>Reworded: “%1” became “%2”.</source>
            <translation>Сказано иначе: «%1» → «%2».</translation>
        </message>
        <message>
            <source>Another channel: %1, from %2 to %3.</source>
            <translation>Другой канал: %1: был %2, стал %3.</translation>
        </message>
        <message>
            <source>Moved: %1.</source>
            <translation>Перемещено: %1.</translation>
        </message>
        <message>
            <source>Moved from %2 to %3: %1.</source>
            <translation>Перемещено из «%2» в «%3»: %1.</translation>
        </message>
        <message>
            <source>Changed: %1.</source>
            <translation>Изменено: %1.</translation>
        </message>
        <message>
            <source>Changed: %1, %2.</source>
            <translation>Изменено: %1, %2.</translation>
        </message>
        <message>
            <source>Changed: %1, %2 from %3 to %4.</source>
            <translation>Изменено: %1, %2: было %3, стало %4.</translation>
        </message>
        <message>
            <source>the map as a whole</source>
            <translation>карта в целом</translation>
        </message>
        <message>
            <source>lane “%1”</source>
            <translation>дорожка «%1»</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>card in %1</source>
            <translation>карточка в «%1»</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <comment>one without a title</comment>
            <translation>Этап %1</translation>
        </message>
        <message>
            <source>Reworded: “%1” where nothing was said.</source>
            <translation>Сказано иначе: «%1» там, где ничего не было.</translation>
        </message>
        <message>
            <source>Reworded: “%1” was left out.</source>
            <translation>Сказано иначе: «%1» убрано.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceKind</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n добавлено</numerusform>
                <numerusform>%n добавлено</numerusform>
                <numerusform>%n добавлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dropped</source>
            <translation>
                <numerusform>%n убрано</numerusform>
                <numerusform>%n убрано</numerusform>
                <numerusform>%n убрано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n перемещено</numerusform>
                <numerusform>%n перемещено</numerusform>
                <numerusform>%n перемещено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n merged</source>
            <translation>
                <numerusform>%n объединение</numerusform>
                <numerusform>%n объединения</numerusform>
                <numerusform>%n объединений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n split</source>
            <translation>
                <numerusform>%n разделение</numerusform>
                <numerusform>%n разделения</numerusform>
                <numerusform>%n разделений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n better</source>
            <translation>
                <numerusform>%n лучше</numerusform>
                <numerusform>%n лучше</numerusform>
                <numerusform>%n лучше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n worse</source>
            <translation>
                <numerusform>%n хуже</numerusform>
                <numerusform>%n хуже</numerusform>
                <numerusform>%n хуже</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n сказано иначе</numerusform>
                <numerusform>%n сказано иначе</numerusform>
                <numerusform>%n сказано иначе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with another channel</source>
            <translation>
                <numerusform>%n с другим каналом</numerusform>
                <numerusform>%n с другим каналом</numerusform>
                <numerusform>%n с другим каналом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) in another order</source>
            <translation>
                <numerusform>%n этап в другом порядке</numerusform>
                <numerusform>%n этапа в другом порядке</numerusform>
                <numerusform>%n этапов в другом порядке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n otherwise changed</source>
            <translation>
                <numerusform>%n прочее изменение</numerusform>
                <numerusform>%n прочих изменения</numerusform>
                <numerusform>%n прочих изменений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Emotion</name>
        <message>
            <source>Very bad</source>
            <translation>Очень плохо</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Плохо</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Нейтрально</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Хорошо</translation>
        </message>
        <message>
            <source>Great</source>
            <translation>Отлично</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>There is no file “%1”: check its name and folder.</source>
            <translation>Файла «%1» нет: проверьте имя и папку.</translation>
        </message>
        <message>
            <source>The folder of “%1” does not exist: choose another one or make it first.</source>
            <translation>Папки для «%1» нет: выберите другую или сначала создайте её.</translation>
        </message>
        <message>
            <source>“%1” is a link to a file that is gone: choose the file itself.</source>
            <translation>«%1» — ссылка на файл, которого больше нет: выберите сам файл.</translation>
        </message>
        <message>
            <source>You may not use “%1”: ask its owner for access or choose another folder.</source>
            <translation>Нет прав на «%1»: попросите доступ у владельца или выберите другую папку.</translation>
        </message>
        <message>
            <source>“%1” is read-only: choose another name, or allow changes to the file first.</source>
            <translation>Файл «%1» только для чтения: выберите другое имя или сначала разрешите его изменять.</translation>
        </message>
        <message>
            <source>The disk of “%1” is read-only: choose another one.</source>
            <translation>Диск с «%1» только для чтения: выберите другой.</translation>
        </message>
        <message>
            <source>“%1” is a folder: choose a file.</source>
            <translation>«%1» — папка: выберите файл.</translation>
        </message>
        <message>
            <source>“%1” is not an ordinary file: choose another one.</source>
            <translation>«%1» — не обычный файл: выберите другой.</translation>
        </message>
        <message>
            <source>The name “%1” is too long: choose a shorter one.</source>
            <translation>Имя «%1» слишком длинное: выберите короче.</translation>
        </message>
        <message>
            <source>“%1” exists already: choose another name.</source>
            <translation>Файл «%1» уже есть: выберите другое имя.</translation>
        </message>
        <message>
            <source>Another program is using “%1”: close it there and try again.</source>
            <translation>Файл «%1» занят другой программой: закройте его там и повторите.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk to write “%1” safely: make room or choose another disk.</source>
            <translation>На диске не хватает места, чтобы надёжно записать «%1»: освободите место или выберите другой диск.</translation>
        </message>
        <message>
            <source>You may store no more there, so “%1” could not be written: make room or choose another disk.</source>
            <translation>Больше места вам там не выделено, поэтому «%1» не записан: освободите место или выберите другой диск.</translation>
        </message>
        <message>
            <source>“%1” could not be read: check the disk or the network and try again.</source>
            <translation>Не удалось прочитать «%1»: проверьте диск или сеть и повторите.</translation>
        </message>
        <message>
            <source>“%1” could not be written: check the disk or the network and try again.</source>
            <translation>Не удалось записать «%1»: проверьте диск или сеть и повторите.</translation>
        </message>
        <message>
            <source>Another program is still writing “%1”: wait a moment and try again.</source>
            <translation>Другая программа ещё записывает «%1»: подождите немного и повторите.</translation>
        </message>
        <message>
            <source>Another program has changed “%1” meanwhile: choose another name to keep both.</source>
            <translation>Другая программа тем временем изменила «%1»: выберите другое имя, чтобы сохранить оба файла.</translation>
        </message>
        <message>
            <source>“%1” is not a journey map: choose a .cjm file, or a .json file that Salonreis wrote.</source>
            <translation>«%1» — не карта пути клиента: выберите файл .cjm или файл .json, записанный Salonreis.</translation>
        </message>
        <message>
            <source>“%1” comes from a newer Salonreis (format %2): install the newest version to open it.</source>
            <translation>«%1» создан в более новой версии Salonreis (формат %2): чтобы открыть его, установите новейшую версию.</translation>
        </message>
        <message>
            <source>“%1” is damaged: use an older copy of it.</source>
            <translation>Файл «%1» повреждён: возьмите его более старую копию.</translation>
        </message>
        <message>
            <source>“%1” holds something that no journey map can hold (%2): use an older copy of it.</source>
            <translation>В «%1» есть то, чего в карте пути быть не может (%2): возьмите его более старую копию.</translation>
        </message>
        <message>
            <source>Reading “%1” takes too long, so it was given up: use an older copy of it.</source>
            <translation>Чтение «%1» длится слишком долго и прервано: возьмите его более старую копию.</translation>
        </message>
        <message>
            <source>There is not enough memory for “%1”: close other programs and try again.</source>
            <translation>Для «%1» не хватает памяти: закройте другие программы и повторите.</translation>
        </message>
        <message>
            <source>What was to be changed in “%1” is gone: choose something else.</source>
            <translation>Того, что нужно было изменить в «%1», больше нет: выберите другое.</translation>
        </message>
        <message>
            <source>That does not fit into “%1” (%2): try something else.</source>
            <translation>Это не подходит для «%1» (%2): попробуйте иначе.</translation>
        </message>
        <message>
            <source>“%1” is full: remove something first.</source>
            <translation>«%1» заполнен: сначала удалите что-нибудь.</translation>
        </message>
        <message>
            <source>The program contradicts itself at “%1” and stopped before anything was lost: please report it.</source>
            <translation>Программа нашла в себе противоречие на файле «%1» и остановилась, ничего не потеряв: пожалуйста, сообщите об этом.</translation>
        </message>
        <message>
            <source>“%1”, line %3: there are bytes that are no text: save it as UTF-8 and try again.</source>
            <translation>«%1», строка %3: там байты, которые не являются текстом: сохраните файл в UTF-8 и повторите.</translation>
        </message>
        <message>
            <source>“%1” is text in UTF-16: save it as UTF-8 and try again.</source>
            <translation>«%1» — текст в UTF-16: сохраните его в UTF-8 и повторите.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: this is no JSON (%5): correct it there or export the map anew.</source>
            <translation>«%1», строка %3, столбец %4: это не JSON (%5): исправьте это место или экспортируйте карту заново.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: no journey map is as large or nested as this: choose a file that Salonreis wrote.</source>
            <translation>«%1», строка %3, столбец %4: таких больших или вложенных карт пути не бывает: выберите файл, записанный Salonreis.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” is there twice: take one of them out.</source>
            <translation>«%1», строка %3, столбец %4: «%2» встречается дважды: уберите одно из них.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” is missing: add it or export the map anew.</source>
            <translation>«%1», строка %3, столбец %4: нет «%2»: добавьте или экспортируйте карту заново.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” cannot have this value (%5): correct it there.</source>
            <translation>«%1», строка %3, столбец %4: у «%2» не может быть такого значения (%5): исправьте это место.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: the text of “%2” is too long: shorten it there.</source>
            <translation>«%1», строка %3, столбец %4: текст «%2» слишком длинный: сократите его.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” has the id of another one: correct it there.</source>
            <translation>«%1», строка %3, столбец %4: у «%2» чужой id: исправьте это место.</translation>
        </message>
        <message>
            <source>“%1” is too short to be a journey map: choose another file or an older copy.</source>
            <translation>Файл «%1» слишком короткий для карты пути: выберите другой файл или более старую копию.</translation>
        </message>
        <message>
            <source>“%1” would be larger than it may be: make the map's pictures smaller or choose another disk.</source>
            <translation>Файл «%1» получился бы больше, чем можно: уменьшите картинки карты или выберите другой диск.</translation>
        </message>
        <message>
            <source>“%1” is larger than any journey map can be: choose another file.</source>
            <translation>Файл «%1» больше, чем может быть карта пути: выберите другой файл.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: the JSON breaks off here: complete it or export the map anew.</source>
            <translation>«%1», строка %3, столбец %4: здесь JSON обрывается: дополните его или экспортируйте карту заново.</translation>
        </message>
        <message>
            <source>Something that is no folder stands in the way of the folder “%1”: move it away.</source>
            <translation>На месте папки «%1» или одной из папок над ней лежит что-то другое: уберите это оттуда.</translation>
        </message>
        <message>
            <source>Salonreis may not use its folder “%1”: ask whoever looks after this computer to allow it.</source>
            <translation>У Salonreis нет прав на свою папку «%1»: попросите того, кто обслуживает этот компьютер, дать их.</translation>
        </message>
        <message>
            <source>There is not enough room for what Salonreis keeps in “%1”: make room on that disk.</source>
            <translation>Не хватает места для того, что Salonreis хранит в «%1»: освободите место на этом диске.</translation>
        </message>
    </context>
    <context>
        <name>Fate</name>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Убрано</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Перемещено</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>personas</source>
            <translation>персоны</translation>
        </message>
        <message>
            <source>leading goal</source>
            <translation>главная цель</translation>
        </message>
        <message>
            <source>other goals</source>
            <translation>другие цели</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>сценарий</translation>
        </message>
        <message>
            <source>brand promise</source>
            <translation>обещание бренда</translation>
        </message>
        <message>
            <source>team</source>
            <translation>команда</translation>
        </message>
        <message>
            <source>title</source>
            <translation>название</translation>
        </message>
        <message>
            <source>state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>guiding question</source>
            <translation>наводящий вопрос</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>width</source>
            <translation>ширина</translation>
        </message>
        <message>
            <source>moment of truth</source>
            <translation>момент истины</translation>
        </message>
        <message>
            <source>shown or hidden</source>
            <translation>показ</translation>
        </message>
        <message>
            <source>collapsed or open</source>
            <translation>свёрнутость</translation>
        </message>
        <message>
            <source>who sees it</source>
            <translation>кто это видит</translation>
        </message>
        <message>
            <source>whose curve it is</source>
            <translation>чья это кривая</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>цвет</translation>
        </message>
        <message>
            <source>number of phases</source>
            <translation>число этапов</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>feeling</source>
            <translation>эмоция</translation>
        </message>
        <message>
            <source>word for the feeling</source>
            <translation>слово для эмоции</translation>
        </message>
        <message>
            <source>certainty</source>
            <translation>уверенность</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>источники</translation>
        </message>
        <message>
            <source>importance to the client</source>
            <translation>важность для клиента</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>знаки</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>метки</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>минуты</translation>
        </message>
        <message>
            <source>minutes of waiting</source>
            <translation>минуты ожидания</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>изображение</translation>
        </message>
        <message>
            <source>worth to the client</source>
            <translation>ценность для клиента</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>канал</translation>
        </message>
        <message>
            <source>kind of touchpoint</source>
            <translation>вид точки контакта</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>внимание</translation>
        </message>
        <message>
            <source>task</source>
            <translation>задача</translation>
        </message>
        <message>
            <source>whether it helps</source>
            <translation>помогает ли</translation>
        </message>
        <message>
            <source>what could be better</source>
            <translation>что сделать лучше</translation>
        </message>
        <message>
            <source>what it could support</source>
            <translation>что она может поддержать</translation>
        </message>
        <message>
            <source>whether it has its place</source>
            <translation>на своём ли она месте</translation>
        </message>
        <message>
            <source>whether it is pleasant</source>
            <translation>приятна ли она</translation>
        </message>
        <message>
            <source>what we know of it</source>
            <translation>что мы о ней знаем</translation>
        </message>
        <message>
            <source>day of the review</source>
            <translation>день разбора</translation>
        </message>
        <message>
            <source>relevance</source>
            <translation>уместность</translation>
        </message>
        <message>
            <source>ease</source>
            <translation>удобство</translation>
        </message>
        <message>
            <source>pleasure</source>
            <translation>удовольствие</translation>
        </message>
        <message>
            <source>relevance wished</source>
            <translation>желаемая уместность</translation>
        </message>
        <message>
            <source>ease wished</source>
            <translation>желаемое удобство</translation>
        </message>
        <message>
            <source>pleasure wished</source>
            <translation>желаемое удовольствие</translation>
        </message>
        <message>
            <source>satisfaction</source>
            <translation>удовлетворённость</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>вывод</translation>
        </message>
        <message>
            <source>what it is swapped or merged with</source>
            <translation>с чем её поменять или объединить</translation>
        </message>
        <message>
            <source>what it supports</source>
            <translation>что она поддерживает</translation>
        </message>
        <message>
            <source>competitor</source>
            <translation>конкурент</translation>
        </message>
        <message>
            <source>score of the competitor</source>
            <translation>оценка конкурента</translation>
        </message>
        <message>
            <source>label</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>share of the clients</source>
            <translation>доля клиентов</translation>
        </message>
        <message>
            <source>name of the salon</source>
            <translation>название салона</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>логотип</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>own channels</source>
            <translation>свои каналы</translation>
        </message>
        <message>
            <source>own places</source>
            <translation>свои места</translation>
        </message>
        <message>
            <source>journey it is based on</source>
            <translation>исходный путь</translation>
        </message>
        <message>
            <source>review</source>
            <translation>пересмотр</translation>
        </message>
    </context>
    <context>
        <name>FileToWrite</name>
        <message>
            <source>%1 files (*.%2)</source>
            <translation>Файлы %1 (*.%2)</translation>
        </message>
        <message>
            <source>“%1” is written.</source>
            <translation>Файл «%1» записан.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>%1 is an ideal journey without a current one: there is nothing to compare it with.</source>
            <comment>a journey</comment>
            <translation>%1: идеальный путь без текущего, его не с чем сравнить.</translation>
        </message>
        <message>
            <source>%1: no card serves the %2.</source>
            <comment>an ideal journey and a goal</comment>
            <translation>%1: %2 не подкреплена ни одной карточкой.</translation>
        </message>
        <message>
            <source>%1: the %2 feels worse than it does now.</source>
            <comment>an ideal journey and a phase</comment>
            <translation>%1: %2 ощущается хуже, чем сейчас.</translation>
        </message>
    </context>
    <context>
        <name>Goal</name>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy 'года'</translation>
        </message>
        <message>
            <source>More clients</source>
            <translation>Больше клиентов</translation>
        </message>
        <message>
            <source>More turnover</source>
            <translation>Больше выручки</translation>
        </message>
        <message>
            <source>More profit</source>
            <translation>Больше прибыли</translation>
        </message>
        <message>
            <source>Better known</source>
            <translation>Больше известности</translation>
        </message>
        <message>
            <source>A better image</source>
            <translation>Лучше имидж</translation>
        </message>
        <message>
            <source>A goal of our own</source>
            <translation>Своя цель</translation>
        </message>
        <message>
            <source>What do you want to reach? Say it in a few words.</source>
            <translation>Чего вы хотите достичь? Скажите в нескольких словах.</translation>
        </message>
        <message>
            <source>In what? As in percent, euros or clients a week.</source>
            <translation>В чём? Например, в процентах, рублях или клиентах в неделю.</translation>
        </message>
        <message>
            <source>From how much to how much? Numbers make it concrete.</source>
            <translation>Сколько сейчас и сколько нужно? С числами цель конкретна.</translation>
        </message>
        <message>
            <source>How much is it now? Then the step can be seen.</source>
            <translation>Сколько сейчас? Тогда виден шаг.</translation>
        </message>
        <message>
            <source>How much should it become?</source>
            <translation>Сколько должно стать?</translation>
        </message>
        <message>
            <source>From and to are the same: nothing would change.</source>
            <translation>Числа одинаковы: ничего не изменится.</translation>
        </message>
        <message>
            <source>This becomes less. Is that what you want?</source>
            <translation>Станет меньше. Вы этого хотите?</translation>
        </message>
        <message>
            <source>By when? A date makes it concrete.</source>
            <translation>К какому сроку? С датой цель конкретна.</translation>
        </message>
        <message>
            <source>This is before the date of the journey itself.</source>
            <translation>Это раньше даты самого пути клиента.</translation>
        </message>
        <message>
            <source>For whom? Not every client wants the same.</source>
            <translation>Для кого? Не все клиенты хотят одного и того же.</translation>
        </message>
        <message>
            <source>How will you know? Say where the number comes from.</source>
            <translation>Как вы это узнаете? Скажите, откуда берётся число.</translation>
        </message>
        <message>
            <source>what it is measured in</source>
            <translation>в чём измеряете</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>числа</translation>
        </message>
        <message>
            <source>how much it is now</source>
            <translation>сколько сейчас</translation>
        </message>
        <message>
            <source>how much it should become</source>
            <translation>сколько нужно</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>срок</translation>
        </message>
        <message>
            <source>for whom it is</source>
            <translation>для кого</translation>
        </message>
        <message>
            <source>how you measure it</source>
            <translation>как измеряете</translation>
        </message>
        <message>
            <source>Clear, complete and concrete.</source>
            <translation>Ясно, полно и конкретно.</translation>
        </message>
        <message>
            <source>Clear and complete, but something does not fit.</source>
            <translation>Ясно и полно, но что-то не сходится.</translation>
        </message>
        <message>
            <source>Clear. Still missing: %1.</source>
            <translation>Ясно. Осталось указать: %1.</translation>
        </message>
        <message>
            <source>Clear. Still missing: %1. And something does not fit.</source>
            <translation>Ясно. Осталось указать: %1. И что-то не сходится.</translation>
        </message>
        <message>
            <source>To %1.</source>
            <comment>how much</comment>
            <translation>До %1.</translation>
        </message>
        <message>
            <source>To %1 (%2).</source>
            <comment>how much, in what</comment>
            <translation>До %1 (%2).</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <comment>how much now and then</comment>
            <translation>С %1 до %2.</translation>
        </message>
        <message>
            <source>From %1 to %2 (%3).</source>
            <comment>how much now and then, in what</comment>
            <translation>С %1 до %2 (%3).</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>what is to be reached</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>For whom: %1.</source>
            <comment>whom</comment>
            <translation>Для кого: %1.</translation>
        </message>
        <message>
            <source>By %1.</source>
            <comment>date</comment>
            <translation>К %1.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>the templates</source>
            <translation>шаблоны</translation>
        </message>
        <message>
            <source>a new document from a template</source>
            <translation>новый документ из шаблона</translation>
        </message>
        <message>
            <source>by the names' endings: from .cjm or .json to .cjm, .json, .pdf, .png or .svg</source>
            <translation>по окончаниям имён: из .cjm или .json в .cjm, .json, .pdf, .png или .svg</translation>
        </message>
        <message>
            <source>the map on one sheet</source>
            <translation>карта на одном листе</translation>
        </message>
        <message>
            <source>whether the document is in order</source>
            <translation>в порядке ли документ</translation>
        </message>
        <message>
            <source>With each command, --lang nl|ru|en rules the messages and the words of what is made.</source>
            <translation>С каждой командой --lang nl|ru|en задаёт язык сообщений и того, что создаётся.</translation>
        </message>
        <message>
            <source>Exit status: 0 done; 1 done, but something was told on standard error; 2 wrong use; 3 the input was refused; 4 the output could not be written.</source>
            <translation>Код завершения: 0 — готово; 1 — готово, но есть замечания в потоке ошибок; 2 — неверный вызов; 3 — входной файл отклонён; 4 — результат не удалось записать.</translation>
        </message>
        <message>
            <source>what is different from A to B, or from the current to the ideal journey of A</source>
            <translation>чем отличается B от A или идеальный путь в A от текущего</translation>
        </message>
    </context>
    <context>
        <name>Improvement</name>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Improvement without a title</source>
            <translation>Улучшение без названия</translation>
        </message>
    </context>
    <context>
        <name>ImprovementAnswers</name>
        <message>
            <source>The difference it came from is gone: it is done, or the ideal journey is another now.</source>
            <translation>Различия, из которого оно возникло, больше нет: оно сделано, или идеальный путь теперь другой.</translation>
        </message>
        <message>
            <source>Card in “%1”</source>
            <translation>Карточка в «%1»</translation>
        </message>
        <message>
            <source>Card “%1”</source>
            <translation>Карточка «%1»</translation>
        </message>
    </context>
    <context>
        <name>Journey</name>
        <message>
            <source>Current journey</source>
            <translation>Текущий путь</translation>
        </message>
        <message>
            <source>Ideal journey</source>
            <translation>Идеальный путь</translation>
        </message>
        <message>
            <source>Past journey</source>
            <translation>Прошлый путь</translation>
        </message>
    </context>
    <context>
        <name>JourneyChoice</name>
        <message>
            <source>There is no journey in “%1” yet: draw one first.</source>
            <translation>В «%1» ещё нет пути клиента: сначала нарисуйте его.</translation>
        </message>
        <message>
            <source>There is no journey “%1” in “%2”: write its title as it is there.</source>
            <translation>В «%2» нет пути клиента «%1»: напишите его название так, как оно там указано.</translation>
        </message>
        <message>
            <source>There is no ideal journey in “%1” yet: print the current one.</source>
            <translation>В «%1» ещё нет идеального пути: напечатайте текущий.</translation>
        </message>
        <message>
            <source>There is no current journey in “%1”: choose one by its title.</source>
            <translation>В «%1» нет текущего пути: выберите путь по названию.</translation>
        </message>
        <message>
            <source>The journey “%1” in “%2” is not the one of this view: leave --view out.</source>
            <translation>Путь клиента «%1» в «%2» не относится к этому виду: уберите --view.</translation>
        </message>
        <message>
            <source>There is no journey “%1” with an ideal one in “%2”: write its title as it is there.</source>
            <translation>В «%2» нет пути «%1» с идеальным: напишите название так, как оно там указано.</translation>
        </message>
    </context>
    <context>
        <name>Lane</name>
        <message>
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Эмоции</translation>
        </message>
        <message>
            <source>Expectations</source>
            <translation>Ожидания</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблемы</translation>
        </message>
        <message>
            <source>Touchpoints</source>
            <translation>Точки контакта</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Мысли</translation>
        </message>
        <message>
            <source>Motivations</source>
            <translation>Мотивация</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Obstacles</source>
            <translation>Барьеры</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Потребности</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>Возможности</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Каналы</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Behind the scenes</source>
            <translation>За кулисами</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Картинки</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Свободный текст</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточки</numerusform>
                <numerusform>%n карточек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>internal</source>
            <translation>внутренняя</translation>
        </message>
        <message>
            <source>Only for us</source>
            <translation>Только для нас</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидание</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 мин</translation>
        </message>
    </context>
    <context>
        <name>Link</name>
        <message>
            <source>Loop</source>
            <translation>Петля</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Ответвление</translation>
        </message>
        <message>
            <source>Clients get lost</source>
            <translation>Потеря клиентов</translation>
        </message>
        <message>
            <source>a card without text</source>
            <translation>карточка без текста</translation>
        </message>
        <message>
            <source>phase %1</source>
            <translation>этап %1</translation>
        </message>
        <message>
            <source>phase %1, %2</source>
            <translation>этап %1, %2</translation>
        </message>
        <message>
            <source>Clients get lost here</source>
            <translation>Здесь теряем клиентов</translation>
        </message>
        <message>
            <source>Loop to %1</source>
            <translation>Петля к: %1</translation>
        </message>
        <message>
            <source>Loop from %1</source>
            <translation>Петля от: %1</translation>
        </message>
        <message>
            <source>Branch to %1</source>
            <translation>Ответвление к: %1</translation>
        </message>
        <message>
            <source>Branch from %1</source>
            <translation>Ответвление от: %1</translation>
        </message>
        <message>
            <source>Lost, on to %1</source>
            <translation>Уходят к: %1</translation>
        </message>
        <message>
            <source>Lost, coming from %1</source>
            <translation>Уходят от: %1</translation>
        </message>
    </context>
    <context>
        <name>MapPlaces</name>
        <message>
            <source>Go to phase</source>
            <translation>К этапу</translation>
        </message>
        <message>
            <source>Go to lane</source>
            <translation>К дорожке</translation>
        </message>
        <message>
            <source>Go to card</source>
            <translation>К карточке</translation>
        </message>
        <message>
            <source>Go to link</source>
            <translation>К связи</translation>
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <source>Moment of truth</source>
            <translation>Момент истины</translation>
        </message>
        <message>
            <source>Clients get lost here</source>
            <translation>Здесь теряем клиентов</translation>
        </message>
        <message>
            <source>Barrier</source>
            <translation>Барьер</translation>
        </message>
        <message>
            <source>Out of our control</source>
            <translation>От нас не зависит</translation>
        </message>
        <message>
            <source>Signature moment</source>
            <translation>Фирменный момент</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>Today %1</source>
            <translation>Сегодня, %1</translation>
        </message>
        <message>
            <source>Yesterday %1</source>
            <translation>Вчера, %1</translation>
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
            <translation>Шаблона «%1» нет: список выводит «salonreis new --list».</translation>
        </message>
        <message>
            <source>Say which template: “salonreis new --list” names them.</source>
            <translation>Укажите шаблон: список выводит «salonreis new --list».</translation>
        </message>
        <message>
            <source>“%1” must end in .cjm or .json: give it such a name.</source>
            <translation>Имя «%1» должно заканчиваться на .cjm или .json: измените его.</translation>
        </message>
    </context>
    <context>
        <name>OlderVersionOffer</name>
        <message>
            <source>There is an older version of it: %1. It opens as a copy, and the damaged file stays as it is.</source>
            <extracomment>a time, as in “Today 14:02”</extracomment>
            <translation>Есть его прежняя версия: %1. Она откроется как копия, а повреждённый файл останется как есть.</translation>
        </message>
        <message>
            <source>Open the older version</source>
            <translation>Открыть прежнюю версию</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Poster</name>
        <message>
            <source>Our goal:</source>
            <translation>Наша цель:</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy 'г.'</translation>
        </message>
    </context>
    <context>
        <name>PrintCommand</name>
        <message>
            <source>“%1” must end in .pdf: give it such a name.</source>
            <translation>Имя «%1» должно заканчиваться на .pdf: измените его.</translation>
        </message>
        <message>
            <source>There is no page “%1”: choose poster.</source>
            <translation>Страницы «%1» нет: выберите poster.</translation>
        </message>
        <message>
            <source>“%1” is no paper size: choose A0, A1, A2, A3, A4 or, for instance, 700x500mm, each side from %2 to %3 mm.</source>
            <translation>«%1» — не размер бумаги: выберите A0, A1, A2, A3, A4 или, например, 700x500mm, каждая сторона от %2 до %3 мм.</translation>
        </message>
        <message>
            <source>“%1” is no orientation: choose landscape or portrait.</source>
            <translation>«%1» — не ориентация: выберите landscape или portrait.</translation>
        </message>
        <message>
            <source>There is no view “%1”: choose current, ideal, side, over, ghost or changes.</source>
            <translation>Нет вида «%1»: выберите current, ideal, side, over, ghost или changes.</translation>
        </message>
        <message>
            <source>There is no ideal journey in “%1” to compare with: draw one first, or print the current one.</source>
            <translation>В «%1» нет идеального пути для сравнения: сначала нарисуйте его или напечатайте текущий.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>it has no identity</source>
            <translation>нет идентификатора</translation>
        </message>
        <message>
            <source>a text holds characters that do not belong there</source>
            <translation>в тексте есть недопустимые символы</translation>
        </message>
        <message>
            <source>a list has too many entries</source>
            <translation>в списке слишком много строк</translation>
        </message>
        <message>
            <source>a number is out of its range</source>
            <translation>число вне допустимых пределов</translation>
        </message>
        <message>
            <source>a date does not exist</source>
            <translation>такой даты нет</translation>
        </message>
        <message>
            <source>its place among the others is not valid</source>
            <translation>неверное место среди остальных</translation>
        </message>
        <message>
            <source>the language is not known</source>
            <translation>неизвестный язык</translation>
        </message>
        <message>
            <source>it refers to something that is not there</source>
            <translation>ссылка на то, чего нет</translation>
        </message>
        <message>
            <source>it refers to something of the wrong kind</source>
            <translation>ссылка на объект не того вида</translation>
        </message>
        <message>
            <source>it refers to another journey</source>
            <translation>ссылка на другой путь</translation>
        </message>
        <message>
            <source>it refers to itself in a circle</source>
            <translation>ссылка на себя по кругу</translation>
        </message>
        <message>
            <source>it has a feeling outside the emotions</source>
            <translation>эмоция вне дорожки эмоций</translation>
        </message>
        <message>
            <source>it covers more phases than there are</source>
            <translation>охвачено больше этапов, чем есть</translation>
        </message>
        <message>
            <source>it leads nowhere</source>
            <translation>связь никуда не ведёт</translation>
        </message>
        <message>
            <source>only an ideal journey can be based on another</source>
            <translation>на другом пути может основываться только идеальный</translation>
        </message>
        <message>
            <source>its current journey has another ideal already</source>
            <translation>у текущего пути уже есть другой идеальный</translation>
        </message>
        <message>
            <source>it comes from something outside its current journey</source>
            <translation>источник вне текущего пути</translation>
        </message>
        <message>
            <source>a picture is damaged</source>
            <translation>картинка повреждена</translation>
        </message>
        <message>
            <source>there are too many of them</source>
            <translation>их слишком много</translation>
        </message>
        <message>
            <source>there is too much text</source>
            <translation>слишком много текста</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>документ</translation>
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
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Don't save</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Сохранить как...</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Сохранить снова</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Сохранить изменения в «%1»?</translation>
        </message>
        <message>
            <source>Otherwise they are lost.</source>
            <translation>Иначе они будут потеряны.</translation>
        </message>
        <message>
            <source>“%1” was changed by another program or person.</source>
            <translation>Файл «%1» изменён другой программой или другим человеком.</translation>
        </message>
        <message>
            <source>The file “%1” is no longer in its place.</source>
            <translation>Файла «%1» больше нет на его месте.</translation>
        </message>
        <message>
            <source>Your map is still open here, with all changes.</source>
            <translation>Карта по-прежнему открыта здесь со всеми изменениями.</translation>
        </message>
        <message>
            <source>Your map is still open here. Save it in the same place again, or under another name.</source>
            <translation>Ваша карта всё ещё открыта здесь. Сохраните её снова на том же месте или под другим именем.</translation>
        </message>
        <message>
            <source>Save as a copy...</source>
            <translation>Сохранить как копию...</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Загрузить заново</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Удалить</translation>
        </message>
        <message numerus="yes">
            <source>Discard the unsaved work of %n maps?</source>
            <translation>
                <numerusform>Удалить несохранённую работу %n карты?</numerusform>
                <numerusform>Удалить несохранённую работу %n карт?</numerusform>
                <numerusform>Удалить несохранённую работу %n карт?</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation>Вернуть её будет нельзя.</translation>
        </message>
        <message>
            <source>Save your map as a copy to keep both. If you overwrite the file, what the others saved stays among its older versions.</source>
            <translation>Сохраните свою карту как копию, чтобы остались обе. Если заменить файл, то, что сохранили другие, останется среди его старых версий.</translation>
        </message>
        <message>
            <source>You have changed nothing since: reload the file to see what the others saved.</source>
            <translation>Вы с тех пор ничего не меняли: загрузите файл заново, чтобы увидеть, что сохранили другие.</translation>
        </message>
        <message>
            <source>What the others saved in “%1” cannot be kept among the older versions.</source>
            <translation>То, что другие сохранили в «%1», нельзя добавить к старым версиям.</translation>
        </message>
        <message>
            <source>%1 If you overwrite the file, their work is lost.</source>
            <comment>a sentence that says why</comment>
            <translation>%1 Если заменить файл, их работа пропадёт.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Recovered - %1</source>
            <translation>Восстановлено - %1</translation>
        </message>
        <message>
            <source>This is what was not saved when Salonreis stopped. Save it to keep it.</source>
            <translation>Здесь то, что не было сохранено, когда работа Salonreis прервалась. Сохраните карту, чтобы это осталось.</translation>
        </message>
        <message>
            <source>This is what was not saved when Salonreis stopped. “%1” is no longer as it was then, so this is a copy: save it under a name of its own.</source>
            <translation>Здесь то, что не было сохранено, когда работа Salonreis прервалась. Файл «%1» с тех пор изменился, поэтому это копия: сохраните её под своим именем.</translation>
        </message>
        <message>
            <source>The last changes could not be read.</source>
            <translation>Последние изменения прочитать не удалось.</translation>
        </message>
        <message numerus="yes">
            <source>%n journey(s)</source>
            <translation>
                <numerusform>%n путь</numerusform>
                <numerusform>%n пути</numerusform>
                <numerusform>%n путей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n этап</numerusform>
                <numerusform>%n этапа</numerusform>
                <numerusform>%n этапов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n дорожка</numerusform>
                <numerusform>%n дорожки</numerusform>
                <numerusform>%n дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточки</numerusform>
                <numerusform>%n карточек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variant(s)</source>
            <translation>
                <numerusform>%n вариант</numerusform>
                <numerusform>%n варианта</numerusform>
                <numerusform>%n вариантов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n связь</numerusform>
                <numerusform>%n связи</numerusform>
                <numerusform>%n связей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n persona(s)</source>
            <translation>
                <numerusform>%n персона</numerusform>
                <numerusform>%n персоны</numerusform>
                <numerusform>%n персон</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n ответ</numerusform>
                <numerusform>%n ответа</numerusform>
                <numerusform>%n ответов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s)</source>
            <translation>
                <numerusform>%n цель</numerusform>
                <numerusform>%n цели</numerusform>
                <numerusform>%n целей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n источник</numerusform>
                <numerusform>%n источника</numerusform>
                <numerusform>%n источников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement(s)</source>
            <translation>
                <numerusform>%n улучшение</numerusform>
                <numerusform>%n улучшения</numerusform>
                <numerusform>%n улучшений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service standard(s)</source>
            <translation>
                <numerusform>%n стандарт сервиса</numerusform>
                <numerusform>%n стандарта сервиса</numerusform>
                <numerusform>%n стандартов сервиса</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n пересмотр</numerusform>
                <numerusform>%n пересмотра</numerusform>
                <numerusform>%n пересмотров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n измерение</numerusform>
                <numerusform>%n измерения</numerusform>
                <numerusform>%n измерений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n визит</numerusform>
                <numerusform>%n визита</numerusform>
                <numerusform>%n визитов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit entry(s)</source>
            <translation>
                <numerusform>%n запись визита</numerusform>
                <numerusform>%n записи визита</numerusform>
                <numerusform>%n записей визита</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n комментарий</numerusform>
                <numerusform>%n комментария</numerusform>
                <numerusform>%n комментариев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set-aside finding(s)</source>
            <translation>
                <numerusform>%n отложенное наблюдение</numerusform>
                <numerusform>%n отложенных наблюдения</numerusform>
                <numerusform>%n отложенных наблюдений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n view(s)</source>
            <translation>
                <numerusform>%n вид</numerusform>
                <numerusform>%n вида</numerusform>
                <numerusform>%n видов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n картинка</numerusform>
                <numerusform>%n картинки</numerusform>
                <numerusform>%n картинок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n emotion word(s)</source>
            <translation>
                <numerusform>%n слово для эмоции</numerusform>
                <numerusform>%n слова для эмоций</numerusform>
                <numerusform>%n слов для эмоций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plain word(s)</source>
            <translation>
                <numerusform>%n простое слово</numerusform>
                <numerusform>%n простых слова</numerusform>
                <numerusform>%n простых слов</numerusform>
            </translation>
        </message>
        <message>
            <source>an unknown number of journeys</source>
            <translation>неизвестное число путей</translation>
        </message>
        <message>
            <source>an unknown number of phases</source>
            <translation>неизвестное число этапов</translation>
        </message>
        <message>
            <source>an unknown number of lanes</source>
            <translation>неизвестное число дорожек</translation>
        </message>
        <message>
            <source>an unknown number of cards</source>
            <translation>неизвестное число карточек</translation>
        </message>
        <message>
            <source>an unknown number of variants</source>
            <translation>неизвестное число вариантов</translation>
        </message>
        <message>
            <source>an unknown number of links</source>
            <translation>неизвестное число связей</translation>
        </message>
        <message>
            <source>an unknown number of personas</source>
            <translation>неизвестное число персон</translation>
        </message>
        <message>
            <source>an unknown number of answers</source>
            <translation>неизвестное число ответов</translation>
        </message>
        <message>
            <source>an unknown number of goals</source>
            <translation>неизвестное число целей</translation>
        </message>
        <message>
            <source>an unknown number of sources</source>
            <translation>неизвестное число источников</translation>
        </message>
        <message>
            <source>an unknown number of improvements</source>
            <translation>неизвестное число улучшений</translation>
        </message>
        <message>
            <source>an unknown number of service standards</source>
            <translation>неизвестное число стандартов сервиса</translation>
        </message>
        <message>
            <source>an unknown number of reviews</source>
            <translation>неизвестное число пересмотров</translation>
        </message>
        <message>
            <source>an unknown number of measurements</source>
            <translation>неизвестное число измерений</translation>
        </message>
        <message>
            <source>an unknown number of visits</source>
            <translation>неизвестное число визитов</translation>
        </message>
        <message>
            <source>an unknown number of visit entries</source>
            <translation>неизвестное число записей визита</translation>
        </message>
        <message>
            <source>an unknown number of comments</source>
            <translation>неизвестное число комментариев</translation>
        </message>
        <message>
            <source>an unknown number of set-aside findings</source>
            <translation>неизвестное число отложенных наблюдений</translation>
        </message>
        <message>
            <source>an unknown number of views</source>
            <translation>неизвестное число видов</translation>
        </message>
        <message>
            <source>an unknown number of pictures</source>
            <translation>неизвестное число картинок</translation>
        </message>
        <message>
            <source>an unknown number of emotion words</source>
            <translation>неизвестное число слов для эмоций</translation>
        </message>
        <message>
            <source>an unknown number of plain words</source>
            <translation>неизвестное число простых слов</translation>
        </message>
        <message>
            <source>the title and what stands with it</source>
            <translation>название и то, что стоит рядом с ним</translation>
        </message>
        <message>
            <source>“%1” is damaged. Not recovered: %2. The rest is here as a copy without a name: look whether it is as it should be. The file was left as it is.</source>
            <translation>Файл «%1» повреждён. Не восстановлено: %2. Остальное здесь, как копия без имени: проверьте, всё ли верно. Сам файл не изменён.</translation>
        </message>
        <message>
            <source>“%1” is damaged, but everything could be recovered. This is a copy without a name; the file was left as it is.</source>
            <translation>Файл «%1» повреждён, но удалось восстановить всё. Это копия без имени; сам файл не изменён.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n journey(s), phase(s) or lane(s) could not be recovered and are empty now, so that what stands in them keeps its place: name them again.</source>
            <translation>
                <numerusform>«%1»: не удалось восстановить %n путь, этап или дорожку; теперь там пусто, чтобы их содержимое осталось на своём месте: дайте им названия заново.</numerusform>
                <numerusform>«%1»: не удалось восстановить %n пути, этапа или дорожки; теперь там пусто, чтобы их содержимое осталось на своём месте: дайте им названия заново.</numerusform>
                <numerusform>«%1»: не удалось восстановить %n путей, этапов или дорожек; теперь там пусто, чтобы их содержимое осталось на своём месте: дайте им названия заново.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1”: in %n place(s) a part was lost or did not fit any more: look whether all is as it should be.</source>
            <translation>
                <numerusform>«%1»: в %n месте часть потеряна или больше не подходила: проверьте, всё ли в порядке.</numerusform>
                <numerusform>«%1»: в %n местах часть потеряна или больше не подходила: проверьте, всё ли в порядке.</numerusform>
                <numerusform>«%1»: в %n местах часть потеряна или больше не подходила: проверьте, всё ли в порядке.</numerusform>
            </translation>
        </message>
        <message>
            <source>Salonreis could not look for changes that it kept safe when it stopped. %1</source>
            <translation>Не удалось посмотреть, остались ли изменения, которые Salonreis сберёг, когда его работа прервалась. %1</translation>
        </message>
    </context>
    <context>
        <name>Remark</name>
        <message>
            <source>“%1” was changed by another program or is damaged: look whether all is as it should be.</source>
            <translation>Файл «%1» изменён другой программой или повреждён: проверьте, всё ли на месте.</translation>
        </message>
        <message>
            <source>“%1” was left unfinished by another program, whose journal beside it is not used: look whether all is as it should be.</source>
            <translation>Другая программа не закончила работу с «%1», её журнал рядом не используется: проверьте, всё ли на месте.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n more remarks of this kind.</source>
            <translation>
                <numerusform>«%1»: ещё %n такое замечание.</numerusform>
                <numerusform>«%1»: ещё %n таких замечания.</numerusform>
                <numerusform>«%1»: ещё %n таких замечаний.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: “%2” is not known here and was left out.</source>
            <translation>«%1», строка %3, столбец %4: «%2» здесь неизвестно и пропущено.</translation>
        </message>
        <message>
            <source>“%1”, line %3, column %4: characters that no text can hold were taken out of “%2”.</source>
            <translation>«%1», строка %3, столбец %4: из «%2» убраны недопустимые символы.</translation>
        </message>
    </context>
    <context>
        <name>Replacement</name>
        <message>
            <source>“%1” is written, but the disk did not confirm it: keep the computer on for a moment.</source>
            <translation>«%1» записан, но диск этого не подтвердил: не выключайте компьютер ещё немного.</translation>
        </message>
        <message>
            <source>“%1” had other names, which still show the old content: copy it there too.</source>
            <translation>У файла «%1» есть другие имена, под которыми осталось старое содержимое: скопируйте его и туда.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>The answer could not be written to standard output: check where it goes.</source>
            <translation>Ответ не удалось вывести: проверьте, куда направлен стандартный вывод.</translation>
        </message>
    </context>
    <context>
        <name>RowType</name>
        <message>
            <source>journey</source>
            <translation>путь</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>этап</translation>
        </message>
        <message>
            <source>lane</source>
            <translation>дорожка</translation>
        </message>
        <message>
            <source>card</source>
            <translation>карточка</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>вариант</translation>
        </message>
        <message>
            <source>link</source>
            <translation>связь</translation>
        </message>
        <message>
            <source>persona</source>
            <translation>персона</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>source</source>
            <translation>источник</translation>
        </message>
        <message>
            <source>improvement</source>
            <translation>улучшение</translation>
        </message>
        <message>
            <source>service standard</source>
            <translation>стандарт сервиса</translation>
        </message>
        <message>
            <source>review</source>
            <translation>пересмотр</translation>
        </message>
        <message>
            <source>measurement</source>
            <translation>измерение</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>визит</translation>
        </message>
        <message>
            <source>visit entry</source>
            <translation>запись визита</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>комментарий</translation>
        </message>
        <message>
            <source>set-aside finding</source>
            <translation>отложенное наблюдение</translation>
        </message>
        <message>
            <source>view</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>картинка</translation>
        </message>
        <message>
            <source>emotion word</source>
            <translation>слово для эмоции</translation>
        </message>
        <message>
            <source>plain word</source>
            <translation>простое слово</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <comment>type and title of a row</comment>
            <translation>%1 «%2»</translation>
        </message>
    </context>
    <context>
        <name>SpokenMap</name>
        <message>
            <source>Phase %1</source>
            <translation>Этап %1</translation>
        </message>
        <message>
            <source>Phase %1, %2</source>
            <translation>Этап %1, %2</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Скрыта</translation>
        </message>
        <message>
            <source>Collapsed</source>
            <translation>Свёрнута</translation>
        </message>
        <message>
            <source>%1: empty</source>
            <translation>%1: пусто</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>lane, content</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>без текста</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>score, feeling</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Card without text</source>
            <translation>Карточка без текста</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting: %n minute(s)</source>
            <translation>
                <numerusform>Ожидание: %n минута</numerusform>
                <numerusform>Ожидание: %n минуты</numerusform>
                <numerusform>Ожидание: %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Across %n phase(s)</source>
            <translation>
                <numerusform>На %n этап</numerusform>
                <numerusform>На %n этапа</numerusform>
                <numerusform>На %n этапов</numerusform>
            </translation>
        </message>
        <message>
            <source>Channel: %1</source>
            <translation>Канал: %1</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>Место: %1</translation>
        </message>
        <message>
            <source>%1: from %2 to %3</source>
            <translation>%1: откуда: %2, куда: %3</translation>
        </message>
        <message>
            <source>%1: at %2</source>
            <translation>%1: где: %2</translation>
        </message>
        <message>
            <source>Title of the phase</source>
            <translation>Название этапа</translation>
        </message>
        <message>
            <source>Question of the phase</source>
            <translation>Вопрос этапа</translation>
        </message>
        <message>
            <source>Heading over phases</source>
            <translation>Заголовок над этапами</translation>
        </message>
        <message>
            <source>Name of the lane</source>
            <translation>Название дорожки</translation>
        </message>
        <message>
            <source>Word for the feeling</source>
            <translation>Слово для эмоции</translation>
        </message>
        <message>
            <source>Text of the card</source>
            <translation>Текст карточки</translation>
        </message>
        <message>
            <source>Words beside the link</source>
            <translation>Подпись связи</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Undo %1</source>
            <translation>Отменить %1</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Повторить %1</translation>
        </message>
        <message>
            <source>adding a card</source>
            <translation>добавление карточки</translation>
        </message>
        <message numerus="yes">
            <source>adding %n cards</source>
            <translation>
                <numerusform>добавление %n карточки</numerusform>
                <numerusform>добавление %n карточек</numerusform>
                <numerusform>добавление %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a card</source>
            <translation>изменение карточки</translation>
        </message>
        <message numerus="yes">
            <source>changing %n cards</source>
            <translation>
                <numerusform>изменение %n карточки</numerusform>
                <numerusform>изменение %n карточек</numerusform>
                <numerusform>изменение %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>moving a card</source>
            <translation>перемещение карточки</translation>
        </message>
        <message numerus="yes">
            <source>moving %n cards</source>
            <translation>
                <numerusform>перемещение %n карточки</numerusform>
                <numerusform>перемещение %n карточек</numerusform>
                <numerusform>перемещение %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a card</source>
            <translation>удаление карточки</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n cards</source>
            <translation>
                <numerusform>удаление %n карточки</numerusform>
                <numerusform>удаление %n карточек</numerusform>
                <numerusform>удаление %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>adding a phase</source>
            <translation>добавление этапа</translation>
        </message>
        <message numerus="yes">
            <source>adding %n phases</source>
            <translation>
                <numerusform>добавление %n этапа</numerusform>
                <numerusform>добавление %n этапов</numerusform>
                <numerusform>добавление %n этапов</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a phase</source>
            <translation>изменение этапа</translation>
        </message>
        <message numerus="yes">
            <source>changing %n phases</source>
            <translation>
                <numerusform>изменение %n этапа</numerusform>
                <numerusform>изменение %n этапов</numerusform>
                <numerusform>изменение %n этапов</numerusform>
            </translation>
        </message>
        <message>
            <source>moving a phase</source>
            <translation>перемещение этапа</translation>
        </message>
        <message numerus="yes">
            <source>moving %n phases</source>
            <translation>
                <numerusform>перемещение %n этапа</numerusform>
                <numerusform>перемещение %n этапов</numerusform>
                <numerusform>перемещение %n этапов</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a phase</source>
            <translation>удаление этапа</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n phases</source>
            <translation>
                <numerusform>удаление %n этапа</numerusform>
                <numerusform>удаление %n этапов</numerusform>
                <numerusform>удаление %n этапов</numerusform>
            </translation>
        </message>
        <message>
            <source>adding a lane</source>
            <translation>добавление дорожки</translation>
        </message>
        <message numerus="yes">
            <source>adding %n lanes</source>
            <translation>
                <numerusform>добавление %n дорожки</numerusform>
                <numerusform>добавление %n дорожек</numerusform>
                <numerusform>добавление %n дорожек</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a lane</source>
            <translation>изменение дорожки</translation>
        </message>
        <message numerus="yes">
            <source>changing %n lanes</source>
            <translation>
                <numerusform>изменение %n дорожки</numerusform>
                <numerusform>изменение %n дорожек</numerusform>
                <numerusform>изменение %n дорожек</numerusform>
            </translation>
        </message>
        <message>
            <source>moving a lane</source>
            <translation>перемещение дорожки</translation>
        </message>
        <message numerus="yes">
            <source>moving %n lanes</source>
            <translation>
                <numerusform>перемещение %n дорожки</numerusform>
                <numerusform>перемещение %n дорожек</numerusform>
                <numerusform>перемещение %n дорожек</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a lane</source>
            <translation>удаление дорожки</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n lanes</source>
            <translation>
                <numerusform>удаление %n дорожки</numerusform>
                <numerusform>удаление %n дорожек</numerusform>
                <numerusform>удаление %n дорожек</numerusform>
            </translation>
        </message>
        <message>
            <source>adding a journey</source>
            <translation>добавление пути клиента</translation>
        </message>
        <message>
            <source>changing the map's properties</source>
            <translation>изменение свойств карты</translation>
        </message>
        <message>
            <source>moving a journey</source>
            <translation>перемещение пути клиента</translation>
        </message>
        <message>
            <source>deleting a journey</source>
            <translation>удаление пути клиента</translation>
        </message>
        <message>
            <source>adding</source>
            <translation>добавление</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>перемещение</translation>
        </message>
        <message>
            <source>deleting</source>
            <translation>удаление</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n things</source>
            <translation>
                <numerusform>удаление %n объекта</numerusform>
                <numerusform>удаление %n объектов</numerusform>
                <numerusform>удаление %n объектов</numerusform>
            </translation>
        </message>
        <message>
            <source>pasting</source>
            <translation>вставку</translation>
        </message>
        <message>
            <source>replacing</source>
            <translation>замену</translation>
        </message>
        <message>
            <source>importing</source>
            <translation>импорт</translation>
        </message>
        <message>
            <source>changing</source>
            <translation>изменение</translation>
        </message>
        <message>
            <source>adding a link</source>
            <translation>добавление связи</translation>
        </message>
        <message numerus="yes">
            <source>adding %n links</source>
            <translation>
                <numerusform>добавление %n связи</numerusform>
                <numerusform>добавление %n связей</numerusform>
                <numerusform>добавление %n связей</numerusform>
            </translation>
        </message>
        <message>
            <source>changing a link</source>
            <translation>изменение связи</translation>
        </message>
        <message numerus="yes">
            <source>changing %n links</source>
            <translation>
                <numerusform>изменение %n связи</numerusform>
                <numerusform>изменение %n связей</numerusform>
                <numerusform>изменение %n связей</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting a link</source>
            <translation>удаление связи</translation>
        </message>
        <message numerus="yes">
            <source>deleting %n links</source>
            <translation>
                <numerusform>удаление %n связи</numerusform>
                <numerusform>удаление %n связей</numerusform>
                <numerusform>удаление %n связей</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting a card</source>
            <translation>вырезание карточки</translation>
        </message>
        <message numerus="yes">
            <source>cutting %n cards</source>
            <translation>
                <numerusform>вырезание %n карточки</numerusform>
                <numerusform>вырезание %n карточек</numerusform>
                <numerusform>вырезание %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting a phase</source>
            <translation>вырезание этапа</translation>
        </message>
        <message numerus="yes">
            <source>cutting %n phases</source>
            <translation>
                <numerusform>вырезание %n этапа</numerusform>
                <numerusform>вырезание %n этапов</numerusform>
                <numerusform>вырезание %n этапов</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting a lane</source>
            <translation>вырезание дорожки</translation>
        </message>
        <message numerus="yes">
            <source>cutting %n lanes</source>
            <translation>
                <numerusform>вырезание %n дорожки</numerusform>
                <numerusform>вырезание %n дорожек</numerusform>
                <numerusform>вырезание %n дорожек</numerusform>
            </translation>
        </message>
        <message>
            <source>cutting</source>
            <translation>вырезание</translation>
        </message>
        <message>
            <source>adding a goal</source>
            <translation>добавление цели</translation>
        </message>
        <message>
            <source>changing a goal</source>
            <translation>изменение цели</translation>
        </message>
        <message>
            <source>moving a goal</source>
            <translation>перемещение цели</translation>
        </message>
        <message>
            <source>deleting a goal</source>
            <translation>удаление цели</translation>
        </message>
        <message>
            <source>pairing two journeys</source>
            <translation>связывание двух путей</translation>
        </message>
        <message>
            <source>settling a difference</source>
            <translation>устранение различия</translation>
        </message>
        <message numerus="yes">
            <source>settling %n differences</source>
            <translation>
                <numerusform>устранение %n различия</numerusform>
                <numerusform>устранение %n различий</numerusform>
                <numerusform>устранение %n различий</numerusform>
            </translation>
        </message>
        <message>
            <source>adding an improvement</source>
            <translation>добавление улучшения</translation>
        </message>
        <message numerus="yes">
            <source>adding %n improvements</source>
            <translation>
                <numerusform>добавление %n улучшения</numerusform>
                <numerusform>добавление %n улучшений</numerusform>
                <numerusform>добавление %n улучшений</numerusform>
            </translation>
        </message>
        <message>
            <source>changing an improvement</source>
            <translation>изменение улучшения</translation>
        </message>
        <message>
            <source>moving an improvement</source>
            <translation>перемещение улучшения</translation>
        </message>
        <message>
            <source>deleting an improvement</source>
            <translation>удаление улучшения</translation>
        </message>
    </context>
    <context>
        <name>Touchpoint</name>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Improve</source>
            <translation>Улучшить</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Swap with another</source>
            <translation>Поменять местами с другой</translation>
        </message>
        <message>
            <source>Merge with another</source>
            <translation>Объединить с другой</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>Она остаётся как есть.</translation>
        </message>
        <message>
            <source>It stays, and does its work better.</source>
            <translation>Она остаётся и лучше выполняет свою работу.</translation>
        </message>
        <message>
            <source>It is not in the ideal journey.</source>
            <translation>В идеальном пути её нет.</translation>
        </message>
        <message>
            <source>In the ideal journey the two change places.</source>
            <translation>В идеальном пути обе меняются местами.</translation>
        </message>
        <message>
            <source>In the ideal journey the other one does the work of both.</source>
            <translation>В идеальном пути другая выполняет работу обеих.</translation>
        </message>
        <message>
            <source>Leave out: %1</source>
            <translation>Убрать: %1</translation>
        </message>
        <message>
            <source>Swap: %1 and %2</source>
            <translation>Поменять местами: %1 и %2</translation>
        </message>
        <message>
            <source>Merge: %1 and %2</source>
            <translation>Объединить: %1 и %2</translation>
        </message>
        <message>
            <source>Improve: %1</source>
            <translation>Улучшить: %1</translation>
        </message>
        <message>
            <source>Do first</source>
            <translation>В первую очередь</translation>
        </message>
        <message>
            <source>Keep it up</source>
            <translation>Так держать</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Может подождать</translation>
        </message>
        <message>
            <source>Good enough</source>
            <translation>Достаточно хорошо</translation>
        </message>
        <message>
            <source>Touchpoint without words</source>
            <translation>Точка контакта без названия</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message numerus="yes">
            <source>%n phase(s) added</source>
            <translation>
                <numerusform>Добавлен %n этап</numerusform>
                <numerusform>Добавлено %n этапа</numerusform>
                <numerusform>Добавлено %n этапов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) removed</source>
            <translation>
                <numerusform>Удалён %n этап</numerusform>
                <numerusform>Удалено %n этапа</numerusform>
                <numerusform>Удалено %n этапов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s) changed</source>
            <translation>
                <numerusform>Изменён %n этап</numerusform>
                <numerusform>Изменено %n этапа</numerusform>
                <numerusform>Изменено %n этапов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) added</source>
            <translation>
                <numerusform>Добавлена %n дорожка</numerusform>
                <numerusform>Добавлены %n дорожки</numerusform>
                <numerusform>Добавлено %n дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) removed</source>
            <translation>
                <numerusform>Удалена %n дорожка</numerusform>
                <numerusform>Удалены %n дорожки</numerusform>
                <numerusform>Удалено %n дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) changed</source>
            <translation>
                <numerusform>Изменена %n дорожка</numerusform>
                <numerusform>Изменены %n дорожки</numerusform>
                <numerusform>Изменено %n дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) added</source>
            <translation>
                <numerusform>Добавлена %n карточка</numerusform>
                <numerusform>Добавлены %n карточки</numerusform>
                <numerusform>Добавлено %n карточек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) removed</source>
            <translation>
                <numerusform>Удалена %n карточка</numerusform>
                <numerusform>Удалены %n карточки</numerusform>
                <numerusform>Удалено %n карточек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) changed</source>
            <translation>
                <numerusform>Изменена %n карточка</numerusform>
                <numerusform>Изменены %n карточки</numerusform>
                <numerusform>Изменено %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>Other things changed, such as links or properties</source>
            <translation>Изменилось и другое: например, связи или свойства</translation>
        </message>
        <message>
            <source>Nothing: the map is as it was then</source>
            <translation>Ничего: карта такая же, как тогда</translation>
        </message>
        <message>
            <source>%1, as it was on %2</source>
            <extracomment>the name of a map and a date</extracomment>
            <translation>%1, версия от %2</translation>
        </message>
    </context>
    <context>
        <name>ViewHeading</name>
        <message>
            <source>Current journey</source>
            <translation>Текущий путь</translation>
        </message>
        <message>
            <source>Ideal journey</source>
            <translation>Идеальный путь</translation>
        </message>
        <message>
            <source>Current and ideal</source>
            <translation>Текущий и идеальный</translation>
        </message>
        <message>
            <source>Current journey with the ideal emotion curve</source>
            <translation>Текущий путь с идеальной кривой эмоций</translation>
        </message>
        <message>
            <source>From current to ideal</source>
            <translation>От текущего к идеальному</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Что меняется</translation>
        </message>
    </context>
    <context>
        <name>ViewName</name>
        <message>
            <source>Current map</source>
            <translation>Карта текущего пути</translation>
        </message>
        <message>
            <source>Ideal map</source>
            <translation>Карта идеала</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Рядом</translation>
        </message>
        <message>
            <source>Over each other</source>
            <translation>Друг над другом</translation>
        </message>
        <message>
            <source>Ghost</source>
            <translation>С тенью прежнего</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>Только отличия</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::AboutDialog</name>
        <message>
            <source>About %1</source>
            <translation>О программе %1</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Версия %1</translation>
        </message>
        <message>
            <source>Customer journey maps for hair and beauty salons: how a visit is, how it should be, and what you will do about it.</source>
            <translation>Карты пути клиента для парикмахерских и салонов красоты: как проходит визит, каким он должен быть и что вы для этого сделаете.</translation>
        </message>
        <message>
            <source>Free software under the MIT licence: you may use, share and change it.
© 2026 The Salonreis authors</source>
            <translation>Свободная программа по лицензии MIT: её можно использовать, передавать и изменять.
© 2026 Авторы Salonreis</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Использовано в программе</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>Шрифты</translation>
        </message>
        <message>
            <source>Noto Sans and Noto Sans Symbols 2, by the Noto project, under the SIL Open Font License 1.1</source>
            <translation>Noto Sans и Noto Sans Symbols 2 проекта Noto по лицензии SIL Open Font License 1.1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::AmountField</name>
        <message>
            <source>This is not a number. Write it as in %1.</source>
            <translation>Это не число. Пишите, например, %1.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::AnswerRows</name>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Показать: %1</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Canvas</name>
        <message>
            <source>Map</source>
            <translation>Карта пути клиента</translation>
        </message>
        <message>
            <source>This text cannot be longer: the rest of it was left out.</source>
            <translation>Этот текст не может быть длиннее: остальное отброшено.</translation>
        </message>
        <message>
            <source>Expand this lane first: its cards are hidden.</source>
            <translation>Сначала разверните эту дорожку: её карточки скрыты.</translation>
        </message>
        <message>
            <source>Press 1 to 5</source>
            <translation>Нажмите от 1 до 5</translation>
        </message>
        <message>
            <source>Type to add a card</source>
            <translation>Начните печатать</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold were left out.</source>
            <translation>
                <numerusform>Пропущен %n знак, которого не может быть в тексте.</numerusform>
                <numerusform>Пропущены %n знака, которых не может быть в тексте.</numerusform>
                <numerusform>Пропущено %n знаков, которых не может быть в тексте.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::CardSection</name>
        <message>
            <source>Text of the card</source>
            <translation>Текст карточки</translation>
        </message>
        <message>
            <source>What stands on the card</source>
            <translation>Что написано на карточке</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>How does it feel?</source>
            <translation>Что чувствует клиент?</translation>
        </message>
        <message>
            <source>The word for the feeling</source>
            <translation>Слово для этого чувства</translation>
        </message>
        <message>
            <source>Importance to the client</source>
            <translation>Важность для клиента</translation>
        </message>
        <message>
            <source>In a word</source>
            <translation>Одним словом</translation>
        </message>
        <message>
            <source>Phases %1 to %2</source>
            <translation>Этапы с %1 по %2</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Этап %1</translation>
        </message>
        <message>
            <source>Phase %1 · %2</source>
            <translation>Этап %1 · %2</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Связи</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Знаки</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>Of which waiting</source>
            <translation>Из них ожидание</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Where does it happen?</source>
            <translation>Где это происходит?</translation>
        </message>
        <message>
            <source>How do you meet?</source>
            <translation>Как вы общаетесь?</translation>
        </message>
        <message>
            <source>Serves the goal</source>
            <translation>Служит цели</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::CardTable</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточки</numerusform>
                <numerusform>%n карточек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n card(s)</source>
            <translation>
                <numerusform>%1 из %n карточки</numerusform>
                <numerusform>%1 из %n карточек</numerusform>
                <numerusform>%1 из %n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>Show only cards with...</source>
            <translation>Показать только карточки с...</translation>
        </message>
        <message>
            <source>Cards of the journey</source>
            <translation>Карточки пути клиента</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ClipboardActions</name>
        <message>
            <source>There is too much on the clipboard to paste at once: copy less of it.</source>
            <translation>В буфере обмена слишком много, чтобы вставить за один раз: скопируйте меньше.</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard that a map can hold: copy a text, a table or a part of a map first.</source>
            <translation>В буфере обмена нет ничего, что подходит для карты: сначала скопируйте текст, таблицу или часть карты.</translation>
        </message>
        <message>
            <source>There is no cell to paste into yet: add a phase first.</source>
            <translation>Пока нет ячейки для вставки: сначала добавьте этап.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) found no place on the map and were left out.</source>
            <translation>
                <numerusform>%n карточке не нашлось места на карте, она пропущена.</numerusform>
                <numerusform>%n карточкам не нашлось места на карте, они пропущены.</numerusform>
                <numerusform>%n карточкам не нашлось места на карте, они пропущены.</numerusform>
            </translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Новый этап</translation>
        </message>
        <message>
            <source>New lane</source>
            <translation>Новая дорожка</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) lay beyond the edge of the map and were left out.</source>
            <translation>
                <numerusform>%n ячейка вышла за край карты и пропущена.</numerusform>
                <numerusform>%n ячейки вышли за край карты и пропущены.</numerusform>
                <numerusform>%n ячеек вышли за край карты и пропущены.</numerusform>
            </translation>
        </message>
        <message>
            <source>A text was too long for a card: the rest of it was left out.</source>
            <translation>Текст слишком длинный для карточки: остаток отброшен.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold were left out.</source>
            <translation>
                <numerusform>Пропущен %n знак, которого не может быть в тексте.</numerusform>
                <numerusform>Пропущены %n знака, которых не может быть в тексте.</numerusform>
                <numerusform>Пропущено %n знаков, которых не может быть в тексте.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ColourPicker</name>
        <message>
            <source>The colour of “%1”</source>
            <translation>Цвет дорожки «%1»</translation>
        </message>
        <message>
            <source>Colour of the lane</source>
            <translation>Цвет дорожки</translation>
        </message>
        <message>
            <source>As its kind</source>
            <translation>Как у вида дорожки</translation>
        </message>
        <message>
            <source>Another...</source>
            <translation>Другой...</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::CommandPalette</name>
        <message>
            <source>Search or command</source>
            <translation>Поиск или команда</translation>
        </message>
        <message>
            <source>What do you want to do, or where to go?</source>
            <translation>Что сделать или куда перейти?</translation>
        </message>
        <message>
            <source>Commands and places</source>
            <translation>Команды и места</translation>
        </message>
        <message>
            <source>No command and nothing on the map is called that: try another word.</source>
            <translation>Ни команды, ни места на карте с такими словами нет: попробуйте другое слово.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::DifferenceActions</name>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>Improvements</source>
            <translation>Улучшения</translation>
        </message>
        <message>
            <source>Show the impro&amp;vement</source>
            <translation>Показать &amp;улучшение</translation>
        </message>
        <message>
            <source>Make it an impro&amp;vement</source>
            <translation>Сделать улуч&amp;шением</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) done: the current journey is so now.</source>
            <translation>
                <numerusform>Сделано %n различие: теперь текущий путь такой.</numerusform>
                <numerusform>Сделано %n различия: теперь текущий путь такой.</numerusform>
                <numerusform>Сделано %n различий: теперь текущий путь такой.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) gone: the ideal journey is as the current one now.</source>
            <translation>
                <numerusform>На %n различие меньше: в этом идеальный путь теперь как текущий.</numerusform>
                <numerusform>На %n различия меньше: в этом идеальный путь теперь как текущий.</numerusform>
                <numerusform>На %n различий меньше: в этом идеальный путь теперь как текущий.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) had to come along.</source>
            <translation>
                <numerusform>Вместе с этим перенесено ещё %n.</numerusform>
                <numerusform>Вместе с этим перенесено ещё %n.</numerusform>
                <numerusform>Вместе с этим перенесено ещё %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n improvement(s) added.</source>
            <translation>
                <numerusform>Добавлено %n улучшение.</numerusform>
                <numerusform>Добавлено %n улучшения.</numerusform>
                <numerusform>Добавлено %n улучшений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>The two journeys are a pair now: as it is, and as it should be.</source>
            <translation>Два пути теперь связаны: как есть и как должно быть.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::DifferenceList</name>
        <message>
            <source>The whole journey</source>
            <translation>Весь путь</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Этап %1</translation>
        </message>
        <message>
            <source>%1 It has an improvement.</source>
            <translation>%1 Для него есть улучшение.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::DifferencesPanel</name>
        <message>
            <source>Nothing differs: the ideal journey is as the current one.</source>
            <translation>Различий нет: идеальный путь такой же, как текущий.</translation>
        </message>
        <message>
            <source>There is no ideal journey yet. What is different in it will be listed here.</source>
            <translation>Идеального пути ещё нет. Здесь будет показано, чем он отличается.</translation>
        </message>
        <message>
            <source>To the ideal journey</source>
            <translation>К идеальному пути</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>Keep as is</source>
            <translation>Как сейчас</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Улучшение</translation>
        </message>
        <message>
            <source>In this, the current journey becomes as the ideal one is.</source>
            <translation>В этом текущий путь станет таким, как идеальный.</translation>
        </message>
        <message>
            <source>In this, the ideal journey becomes as the current one is.</source>
            <translation>В этом идеальный путь станет таким, как текущий.</translation>
        </message>
        <message>
            <source>This ideal journey belongs to no current one, so there is nothing to compare it with. “Pair two journeys” in the menu Journey joins them.</source>
            <translation>Этот идеальный путь не связан с текущим, поэтому сравнивать не с чем. Их свяжет команда «Связать два пути» в меню «Путь клиента».</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ExportDialog</name>
        <message>
            <source>The file holds everything in the document, all its journeys included.</source>
            <translation>В файле будет всё содержимое документа, со всеми путями клиента.</translation>
        </message>
        <message>
            <source>The picture shows the whole map and is as large as the map itself: it needs no paper size.</source>
            <translation>На картинке вся карта в её собственном размере: размер бумаги не нужен.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Вид файла</translation>
        </message>
        <message>
            <source>PDF, to print or for a print shop</source>
            <translation>PDF — для печати или типографии</translation>
        </message>
        <message>
            <source>PNG, a picture for a message or a presentation</source>
            <translation>PNG — картинка для сообщения или презентации</translation>
        </message>
        <message>
            <source>SVG, a drawing that stays sharp at any size</source>
            <translation>SVG — рисунок, чёткий при любом размере</translation>
        </message>
        <message>
            <source>JSON, the whole document for other programs</source>
            <translation>JSON — весь документ для других программ</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>Размер бумаги</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Свой размер</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ориентация</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Альбомная</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Книжная</translation>
        </message>
        <message>
            <source>Width in mm</source>
            <translation>Ширина, мм</translation>
        </message>
        <message>
            <source>Height in mm</source>
            <translation>Высота, мм</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>Предварительный вид листа</translation>
        </message>
        <message>
            <source>Export...</source>
            <translation>Экспорт...</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Exporting</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Предварительный просмотр</translation>
        </message>
        <message>
            <source>There is no journey to show yet: draw one first.</source>
            <translation>Пути клиента ещё нет: сначала нарисуйте его.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>“%1” is written.</source>
            <translation>Файл «%1» записан.</translation>
        </message>
        <message>
            <source>The map is sent to the printer.</source>
            <translation>Карта отправлена на принтер.</translation>
        </message>
        <message>
            <source>The printer did not take the map: check that it is on, or export a PDF instead.</source>
            <translation>Принтер не принял карту: проверьте, включён ли он, или сделайте экспорт в PDF.</translation>
        </message>
        <message>
            <source>“%1” could not be written: choose another folder or name.</source>
            <translation>Не удалось записать «%1»: выберите другую папку или имя.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FileNotices</name>
        <message>
            <source>The file “%1” is no longer in its place. Your map is still open here.</source>
            <translation>Файла «%1» больше нет на месте. Ваша карта всё ещё открыта здесь.</translation>
        </message>
        <message>
            <source>Save...</source>
            <translation>Сохранить...</translation>
        </message>
        <message>
            <source>“%1” was changed by another program or person.</source>
            <translation>«%1» изменён другой программой или другим человеком.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Загрузить заново</translation>
        </message>
        <message>
            <source>“%1” was changed by another program or person, and you have changes of your own: save yours as a copy to keep both.</source>
            <translation>«%1» изменён другой программой или другим человеком, и у вас есть свои изменения: сохраните их как копию, чтобы осталось и то и другое.</translation>
        </message>
        <message>
            <source>Save as a copy...</source>
            <translation>Сохранить как копию...</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Сохранить как...</translation>
        </message>
        <message>
            <source>This map lies in a temporary folder and may be gone tomorrow: save it in a folder of your own.</source>
            <translation>Эта карта лежит во временной папке и завтра может исчезнуть: сохраните её в своей папке.</translation>
        </message>
        <message>
            <source>“%1” can only be read: save it under another name to keep your changes.</source>
            <translation>«%1» доступен только для чтения: сохраните карту под другим именем, чтобы изменения не пропали.</translation>
        </message>
        <message>
            <source>This map is open in another window of the program, too, since %1.</source>
            <translation>Эта карта с %1 открыта и в другом окне программы.</translation>
        </message>
        <message>
            <source>This map is open elsewhere, too.</source>
            <translation>Эта карта открыта и в другом месте.</translation>
        </message>
        <message>
            <source>This map is open on %1, too, by %2 since %3.</source>
            <comment>machine, person, time</comment>
            <translation>Эта карта с %3 открыта и на %1, её открыл(а) %2.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FindBar</name>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in hidden lanes</source>
            <translation>
                <numerusform>%n в скрытых дорожках</numerusform>
                <numerusform>%n в скрытых дорожках</numerusform>
                <numerusform>%n в скрытых дорожках</numerusform>
            </translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Поиск и замена</translation>
        </message>
        <message>
            <source>Find on the map</source>
            <translation>Найти на карте</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Заменить на</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Предыдущее место</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Tell capital letters from small ones</source>
            <translation>Различать прописные и строчные буквы</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Только слова целиком</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Заменить всё</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::FindingActions</name>
        <message numerus="yes">
            <source>%n place(s) replaced.</source>
            <translation>
                <numerusform>Заменено %n место.</numerusform>
                <numerusform>Заменено %n места.</numerusform>
                <numerusform>Заменено %n мест.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::GoalBox</name>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Goal without words</source>
            <translation>Цель без слов</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::GoalCard</name>
        <message>
            <source>Goal %1 of %2</source>
            <translation>Цель %1 из %2</translation>
        </message>
        <message>
            <source>Leading goal</source>
            <translation>Главная цель</translation>
        </message>
        <message>
            <source>Served too</source>
            <translation>Тоже важна</translation>
        </message>
        <message>
            <source>Not for this journey</source>
            <translation>Не для этого пути</translation>
        </message>
        <message>
            <source>Move goal up</source>
            <translation>Переместить цель выше</translation>
        </message>
        <message>
            <source>Move goal down</source>
            <translation>Переместить цель ниже</translation>
        </message>
        <message>
            <source>Delete goal</source>
            <translation>Удалить цель</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>К какому сроку?</translation>
        </message>
        <message>
            <source>What do you want to reach?</source>
            <translation>Чего вы хотите достичь?</translation>
        </message>
        <message>
            <source>What kind of goal is it?</source>
            <translation>Какая это цель?</translation>
        </message>
        <message>
            <source>Measured in</source>
            <translation>В чём измеряем</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Нужно</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Для кого?</translation>
        </message>
        <message>
            <source>How do you measure it?</source>
            <translation>Как измеряете?</translation>
        </message>
        <message>
            <source>As in: more clients come back after their first visit</source>
            <translation>Например: больше клиентов возвращаются после первого визита</translation>
        </message>
        <message>
            <source>percent, euros, clients a week</source>
            <translation>проценты, рубли, клиенты в неделю</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::GoalPage</name>
        <message>
            <source>What do you want to reach? A goal comes before the ideal journey: it says what “better” means, so that you can choose what to change.</source>
            <translation>Чего вы хотите достичь? Цель нужна раньше идеального пути: она говорит, что значит «лучше», и тогда понятно, что менять.</translation>
        </message>
        <message>
            <source>A good goal is clear, complete and concrete. One goal leads the journey; it may serve others too.</source>
            <translation>Хорошая цель ясна, полна и конкретна. Одна цель у пути клиента главная; он может служить и другим.</translation>
        </message>
        <message>
            <source>Goal deleted.</source>
            <translation>Цель удалена.</translation>
        </message>
        <message>
            <source>Goal “%1” deleted.</source>
            <translation>Цель «%1» удалена.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Добавить цель</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::IdealGapsPanel</name>
        <message>
            <source>“%1” feels worse than it does now.</source>
            <translation>«%1» ощущается хуже, чем сейчас.</translation>
        </message>
        <message>
            <source>Phase %1 feels worse than it does now.</source>
            <translation>Этап %1 ощущается хуже, чем сейчас.</translation>
        </message>
        <message>
            <source>No card serves the goal that has no words yet.</source>
            <translation>Ни одна карточка не служит цели, которая ещё не названа.</translation>
        </message>
        <message>
            <source>No card serves “%1”.</source>
            <translation>Ни одна карточка не служит цели «%1».</translation>
        </message>
        <message>
            <source>There is no ideal journey yet. It shows what has to be different to reach the goal.</source>
            <translation>Идеального пути ещё нет. Он покажет, что должно измениться, чтобы достичь цели.</translation>
        </message>
        <message>
            <source>Every goal of the journey is served, and no phase feels worse than it does now.</source>
            <translation>Каждой цели что-то служит, и ни один этап не ощущается хуже, чем сейчас.</translation>
        </message>
        <message>
            <source>Here the ideal journey falls short:</source>
            <translation>Здесь идеальному пути чего-то не хватает:</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Показать: %1</translation>
        </message>
        <message>
            <source>Ideal journey</source>
            <translation>Идеальный путь</translation>
        </message>
        <message>
            <source>To the ideal journey</source>
            <translation>К идеальному пути</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::IdealViewBar</name>
        <message>
            <source>Compare with the current journey</source>
            <translation>Сравнить с текущим путём</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ImprovementSection</name>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>What will you do?</source>
            <translation>Что вы сделаете?</translation>
        </message>
        <message>
            <source>What is it worth to the client?</source>
            <translation>Чем это ценно для клиента?</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>Одним предложением</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>На каком этапе?</translation>
        </message>
        <message>
            <source>Serves the goal</source>
            <translation>Служит цели</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Ценность</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Усилия</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Who sees to it?</source>
            <translation>Кто этим займётся?</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>На что отвечает</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ImprovementsPanel</name>
        <message>
            <source>Improvement deleted.</source>
            <translation>Улучшение удалено.</translation>
        </message>
        <message>
            <source>Improvement “%1” deleted.</source>
            <translation>Улучшение «%1» удалено.</translation>
        </message>
        <message>
            <source>No improvements yet. Choose a difference and make it one, or add one of your own.</source>
            <translation>Улучшений ещё нет. Выберите различие и сделайте его улучшением или добавьте своё.</translation>
        </message>
        <message>
            <source>Improvements</source>
            <translation>Улучшения</translation>
        </message>
        <message>
            <source>Add an improvement</source>
            <translation>Добавить улучшение</translation>
        </message>
        <message>
            <source>Move improvement up</source>
            <translation>Переместить улучшение выше</translation>
        </message>
        <message>
            <source>Move improvement down</source>
            <translation>Переместить улучшение ниже</translation>
        </message>
        <message>
            <source>Delete improvement</source>
            <translation>Удалить улучшение</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::InlineEditor</name>
        <message>
            <source>Text on the map</source>
            <translation>Текст на карте</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Inspector</name>
        <message>
            <source>Properties</source>
            <translation>Свойства</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::JournalKeeping</name>
        <message>
            <source>Save often: until you do, your changes are lost if the program or the computer stops. %1</source>
            <translation>Сохраняйте чаще: пока вы этого не сделали, изменения пропадут, если программа или компьютер остановится. %1</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::JourneyActions</name>
        <message>
            <source>Select a card that helps, and choose the goal that it serves in the sidebar.</source>
            <translation>Выделите карточку, которая помогает, и выберите на боковой панели цель, которой она служит.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>New journey</source>
            <translation>Новый путь клиента</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (копия)</translation>
        </message>
        <message>
            <source>Rename journey</source>
            <translation>Переименовать путь клиента</translation>
        </message>
        <message>
            <source>What is this journey called?</source>
            <translation>Как называется этот путь клиента?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Journey deleted.</source>
            <translation>Путь клиента удалён.</translation>
        </message>
        <message>
            <source>Journey “%1” deleted.</source>
            <translation>Путь клиента «%1» удалён.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::JourneyBar</name>
        <message>
            <source>Current</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Ideal</source>
            <translation>Идеал</translation>
        </message>
        <message>
            <source>Journey without a title</source>
            <translation>Путь без названия</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Pages of the method</source>
            <translation>Страницы метода</translation>
        </message>
        <message>
            <source>Journey: %1</source>
            <translation>Путь клиента: %1</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::KindChips</name>
        <message>
            <source>Only these differences</source>
            <translation>Только эти различия</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LaneSection</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>На карте</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Показывать</translation>
        </message>
        <message>
            <source>Collapsed</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Only for us</source>
            <translation>Только для нас</translation>
        </message>
        <message>
            <source>Not on what staff or clients get to see.</source>
            <translation>Не попадает в то, что видят сотрудники и клиенты.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LegendBar</name>
        <message>
            <source>Legend</source>
            <translation>Легенда</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LinkActions</name>
        <message>
            <source>Where does the link lead? Click a card or a phase, or go there with the arrow keys and press Enter. Esc cancels.</source>
            <translation>Куда ведёт связь? Щёлкните карточку или этап либо перейдите туда стрелками и нажмите Enter. Esc — отмена.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LinkList</name>
        <message>
            <source>Delete this link</source>
            <translation>Удалить эту связь</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::LinkSection</name>
        <message>
            <source>Words beside it</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Share of the clients</source>
            <translation>Доля клиентов</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Куда</translation>
        </message>
        <message>
            <source>Swap direction</source>
            <translation>Поменять направление</translation>
        </message>
        <message>
            <source>It leads nowhere: here clients get lost.</source>
            <translation>Эта связь никуда не ведёт: здесь теряются клиенты.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MainWindow</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Journey maps (%1)</source>
            <translation>Карты пути клиента (%1)</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Панель инструментов</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Свойства</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapActions</name>
        <message numerus="yes">
            <source>%n phase(s) deleted, with the cards in it.</source>
            <translation>
                <numerusform>Удалён %n этап вместе с карточками.</numerusform>
                <numerusform>Удалено %n этапа вместе с карточками.</numerusform>
                <numerusform>Удалено %n этапов вместе с карточками.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s) deleted, with the cards in it.</source>
            <translation>
                <numerusform>Удалена %n дорожка вместе с карточками.</numerusform>
                <numerusform>Удалены %n дорожки вместе с карточками.</numerusform>
                <numerusform>Удалено %n дорожек вместе с карточками.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) deleted.</source>
            <translation>
                <numerusform>Удалена %n карточка.</numerusform>
                <numerusform>Удалены %n карточки.</numerusform>
                <numerusform>Удалено %n карточек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Новый этап</translation>
        </message>
        <message>
            <source>New lane</source>
            <translation>Новая дорожка</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) deleted.</source>
            <translation>
                <numerusform>Удалена %n связь.</numerusform>
                <numerusform>Удалены %n связи.</numerusform>
                <numerusform>Удалено %n связей.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapHeader</name>
        <message>
            <source>Map without a title</source>
            <translation>Карта без названия</translation>
        </message>
        <message>
            <source>Title and persona are changed in the sidebar</source>
            <translation>Название и персона меняются на боковой панели</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapPage</name>
        <message>
            <source>What happens first, before a client comes to you? That is your first phase.</source>
            <translation>Что происходит сначала, ещё до того как клиент к вам придёт? Это ваш первый этап.</translation>
        </message>
        <message>
            <source>Add your first phase</source>
            <translation>Добавьте первый этап</translation>
        </message>
        <message>
            <source>There is no ideal journey yet. It starts as a copy of the current one, and remembers where everything came from.</source>
            <translation>Идеального пути ещё нет. Он начинается как копия текущего и помнит, что откуда взято.</translation>
        </message>
        <message>
            <source>Make the ideal journey</source>
            <translation>Создать идеальный путь</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Показать как</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapPreview</name>
        <message>
            <source>Map of this version</source>
            <translation>Карта этой версии</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapSection</name>
        <message>
            <source>Journey map</source>
            <translation>Карта пути клиента</translation>
        </message>
        <message>
            <source>Customer journey</source>
            <translation>Путь клиента</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Персона</translation>
        </message>
        <message>
            <source>Who makes this journey?</source>
            <translation>Кто проходит этот путь?</translation>
        </message>
        <message>
            <source>Our goal</source>
            <translation>Наша цель</translation>
        </message>
        <message>
            <source>What should be different afterwards?</source>
            <translation>Что должно измениться?</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарий</translation>
        </message>
        <message>
            <source>What brings the client here?</source>
            <translation>Что приводит сюда клиента?</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>На бумаге</translation>
        </message>
        <message>
            <source>Salon</source>
            <translation>Салон</translation>
        </message>
        <message>
            <source>Date on paper</source>
            <translation>Дата на бумаге</translation>
        </message>
        <message>
            <source>Language of the map</source>
            <translation>Язык карты</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapSplitterHandle</name>
        <message>
            <source>Border between the two maps</source>
            <translation>Граница между двумя картами</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::MapStatus</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Есть несохранённые изменения</translation>
        </message>
        <message>
            <source>✓ Saved at %1</source>
            <translation>✓ Сохранено в %1</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ Сохранено</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ещё не сохранено</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>phases, lanes, cards</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n этап</numerusform>
                <numerusform>%n этапа</numerusform>
                <numerusform>%n этапов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n дорожка</numerusform>
                <numerusform>%n дорожки</numerusform>
                <numerusform>%n дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточки</numerusform>
                <numerusform>%n карточек</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>Actual size 100 %</source>
            <translation>Исходный размер 100 %</translation>
        </message>
        <message>
            <source>Saving...</source>
            <translation>Сохранение...</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>Вст&amp;авка</translation>
        </message>
        <message>
            <source>&amp;Journey</source>
            <translation>П&amp;уть клиента</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Сервис</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Спр&amp;авка</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Последние &amp;файлы</translation>
        </message>
        <message>
            <source>Insert lane of a &amp;kind</source>
            <translation>Вставить дорожку &amp;вида</translation>
        </message>
        <message>
            <source>Sele&amp;ct</source>
            <translation>В&amp;ыделить</translation>
        </message>
        <message>
            <source>How c&amp;ertain?</source>
            <translation>На&amp;сколько уверены?</translation>
        </message>
        <message>
            <source>&amp;Marks</source>
            <translation>&amp;Знаки</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::NoticeBar</name>
        <message>
            <source>Close notice</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::OpenDocument</name>
        <message>
            <source>Untitled</source>
            <translation>Без имени</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Overview</name>
        <message>
            <source>Overview of the map</source>
            <translation>Обзор карты</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PairDelegate</name>
        <message>
            <source>What belongs to “%1”</source>
            <translation>Что соответствует «%1»</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PairDialog</name>
        <message>
            <source>Journey without a title</source>
            <translation>Путь без названия</translation>
        </message>
        <message>
            <source>Choose two different journeys.</source>
            <translation>Выберите два разных пути.</translation>
        </message>
        <message>
            <source>Pair two journeys</source>
            <translation>Связать два пути</translation>
        </message>
        <message>
            <source>One journey becomes the ideal one of the other. Then they can be compared, and their differences are listed.</source>
            <translation>Один путь станет идеальным для другого. Тогда их можно сравнить, а различия будут показаны списком.</translation>
        </message>
        <message>
            <source>How it is now</source>
            <translation>Как есть сейчас</translation>
        </message>
        <message>
            <source>How it should be</source>
            <translation>Как должно быть</translation>
        </message>
        <message>
            <source>What belongs together</source>
            <translation>Что чему соответствует</translation>
        </message>
        <message>
            <source>Make it the ideal journey</source>
            <translation>Сделать идеальным путём</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>What is called the same is taken for the same. Take the mark away from what does not belong together, and choose another on the right with a double click or F2.</source>
            <translation>Одинаково названное считается одним и тем же. Снимите отметку с того, что не соответствует, и выберите справа другое двойным щелчком или клавишей F2.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PairPreview</name>
        <message numerus="yes">
            <source>Phases: %n belong together</source>
            <translation>
                <numerusform>Этапы: %n соответствие</numerusform>
                <numerusform>Этапы: %n соответствия</numerusform>
                <numerusform>Этапы: %n соответствий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lanes: %n belong together</source>
            <translation>
                <numerusform>Дорожки: %n соответствие</numerusform>
                <numerusform>Дорожки: %n соответствия</numerusform>
                <numerusform>Дорожки: %n соответствий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cards: %n belong together</source>
            <translation>
                <numerusform>Карточки: %n соответствие</numerusform>
                <numerusform>Карточки: %n соответствия</numerusform>
                <numerusform>Карточки: %n соответствий</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Как есть</translation>
        </message>
        <message>
            <source>As it should be</source>
            <translation>Как должно быть</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PanelDock</name>
        <message>
            <source>Close this panel</source>
            <translation>Закрыть эту панель</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PanelSwitch</name>
        <message>
            <source>Panels</source>
            <translation>Панели</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PasteDialog</name>
        <message>
            <source>The first column &amp;names the phases</source>
            <translation>В первом столбце &amp;названия этапов</translation>
        </message>
        <message>
            <source>The first row &amp;names the phases</source>
            <translation>В первой строке &amp;названия этапов</translation>
        </message>
        <message>
            <source>The first row names the &amp;lanes</source>
            <translation>В первой строке названия &amp;дорожек</translation>
        </message>
        <message>
            <source>The first column names the &amp;lanes</source>
            <translation>В первом столбце названия &amp;дорожек</translation>
        </message>
        <message numerus="yes">
            <source>%n new phase(s)</source>
            <translation>
                <numerusform>%n новый этап</numerusform>
                <numerusform>%n новых этапа</numerusform>
                <numerusform>%n новых этапов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new lane(s)</source>
            <translation>
                <numerusform>%n новая дорожка</numerusform>
                <numerusform>%n новые дорожки</numerusform>
                <numerusform>%n новых дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточки</numerusform>
                <numerusform>%n карточек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) lie beyond the edge of the map and are left out.</source>
            <translation>
                <numerusform>%n ячейка выходит за край карты и будет пропущена.</numerusform>
                <numerusform>%n ячейки выходят за край карты и будут пропущены.</numerusform>
                <numerusform>%n ячеек выходят за край карты и будут пропущены.</numerusform>
            </translation>
        </message>
        <message>
            <source>A text is too long for a card: the rest of it is left out.</source>
            <translation>Текст слишком длинный для карточки: остаток будет отброшен.</translation>
        </message>
        <message>
            <source>Paste a table</source>
            <translation>Вставка таблицы</translation>
        </message>
        <message>
            <source>On the &amp;clipboard</source>
            <translation>В &amp;буфере обмена</translation>
        </message>
        <message>
            <source>The table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Phases stand &amp;below each other</source>
            <translation>Этапы идут &amp;сверху вниз</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>Куда вставить</translation>
        </message>
        <message>
            <source>As new phases &amp;after the focused one</source>
            <translation>Новыми этапами &amp;после выбранного</translation>
        </message>
        <message>
            <source>&amp;Into the cells that are there, from the focused one on</source>
            <translation>В &amp;имеющиеся ячейки, начиная с выбранной</translation>
        </message>
        <message>
            <source>All as cards of the &amp;focused cell</source>
            <translation>Всё карточками в &amp;выбранную ячейку</translation>
        </message>
        <message>
            <source>This makes</source>
            <translation>Получится</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) that no text can hold are left out.</source>
            <translation>
                <numerusform>%n знак, которого не может быть в тексте, будет пропущен.</numerusform>
                <numerusform>%n знака, которых не может быть в тексте, будут пропущены.</numerusform>
                <numerusform>%n знаков, которых не может быть в тексте, будут пропущены.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PhaseSection</name>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Guiding question</source>
            <translation>Наводящий вопрос</translation>
        </message>
        <message>
            <source>What helps to fill this phase?</source>
            <translation>Что поможет заполнить этот этап?</translation>
        </message>
        <message>
            <source>Heading above it</source>
            <translation>Заголовок над этапом</translation>
        </message>
        <message>
            <source>Shared with its neighbours</source>
            <translation>Общий с соседними этапами</translation>
        </message>
        <message>
            <source>Moment of truth</source>
            <translation>Момент истины</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Этап %1</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Связи</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PictureActions</name>
        <message>
            <source>This is no picture that a card can show: choose a PNG or JPEG.</source>
            <translation>Такое изображение нельзя показать на карточке: выберите PNG или JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large: choose one of at most 16 MB and 40 million dots.</source>
            <translation>Изображение слишком большое: выберите не больше 16 МБ и 40 миллионов точек.</translation>
        </message>
        <message>
            <source>This picture is damaged: open it in another program and save it anew.</source>
            <translation>Изображение повреждено: откройте его в другой программе и сохраните заново.</translation>
        </message>
        <message>
            <source>Add picture</source>
            <translation>Добавить изображение</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Изображения (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Сохранить изображение</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::PosterViewBox</name>
        <message>
            <source>What it shows</source>
            <translation>Что показано</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::RecentFilesMenu</name>
        <message>
            <source>%1 (no longer there)</source>
            <translation>%1 (уже нет)</translation>
        </message>
        <message>
            <source>&amp;Clear list</source>
            <translation>&amp;Очистить список</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::RecoveryDialog</name>
        <message>
            <source>Recover</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Discard...</source>
            <translation>Удалить...</translation>
        </message>
        <message>
            <source>Your unsaved work is still here</source>
            <translation>Несохранённая работа не пропала</translation>
        </message>
        <message>
            <source>Salonreis stopped before these maps were saved. Recover them to go on where you were. Your files stay as they are until you save.</source>
            <translation>Работа Salonreis прервалась раньше, чем эти карты были сохранены. Восстановите их, чтобы продолжить с того же места. Файлы не изменятся, пока вы их не сохраните.</translation>
        </message>
        <message>
            <source>Maps with unsaved work</source>
            <translation>Карты с несохранённой работой</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Последнее изменение</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменений</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ещё не сохранена</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::Saving</name>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>Journey maps (%1)</source>
            <translation>Карты пути клиента (%1)</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <comment>name of a file</comment>
            <translation>%1 (копия)</translation>
        </message>
        <message>
            <source>“%1” is saved, but not kept among its older versions. %2</source>
            <comment>the file, and a sentence that says why</comment>
            <translation>«%1» сохранён, но не добавлен к старым версиям. %2</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Настройка</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык интерфейса</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Как в системе (%1)</translation>
        </message>
        <message>
            <source>The language of menus and messages. What you write in a map stays as it is.</source>
            <translation>Язык меню и сообщений. Текст на самой карте не меняется.</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>По умолчанию</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>What you print or export is always light.</source>
            <translation>Печать и экспорт всегда светлые.</translation>
        </message>
        <message>
            <source>Save automatically</source>
            <translation>Сохранять автоматически</translation>
        </message>
        <message>
            <source>Half a minute after your last change. Not in synced or network folders, nor on sticks: there, saving is up to you.</source>
            <translation>Через полминуты после последнего изменения. Но не в синхронизируемых и сетевых папках и не на флешках: там сохраняйте сами.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::SeveralSection</name>
        <message>
            <source>Selected</source>
            <translation>Выделено</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n карточка</numerusform>
                <numerusform>%n карточки</numerusform>
                <numerusform>%n карточек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n этап</numerusform>
                <numerusform>%n этапа</numerusform>
                <numerusform>%n этапов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n дорожка</numerusform>
                <numerusform>%n дорожки</numerusform>
                <numerusform>%n дорожек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n связь</numerusform>
                <numerusform>%n связи</numerusform>
                <numerusform>%n связей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::ShortcutsDialog</name>
        <message>
            <source>In the window</source>
            <translation>В окне</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Комбинации клавиш</translation>
        </message>
        <message>
            <source>Search for a command or a key</source>
            <translation>Найти команду или клавишу</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Команды и их клавиши</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>No command is called that: try another word.</source>
            <translation>Такой команды нет: попробуйте другое слово.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>На карте</translation>
        </message>
        <message>
            <source>To the next cell or card</source>
            <translation>К следующей ячейке или карточке</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Стрелки</translation>
        </message>
        <message>
            <source>To the first or the last phase</source>
            <translation>К первому или последнему этапу</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 или %2</translation>
        </message>
        <message>
            <source>To the first or the last lane</source>
            <translation>К первой или последней дорожке</translation>
        </message>
        <message>
            <source>To the first or the last cell</source>
            <translation>К первой или последней ячейке</translation>
        </message>
        <message>
            <source>Change the text, or begin a card</source>
            <translation>Изменить текст или начать карточку</translation>
        </message>
        <message>
            <source>Begin a card with what is typed</source>
            <translation>Начать карточку с набранного текста</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Буквы</translation>
        </message>
        <message>
            <source>Say how it feels, in an emotions lane</source>
            <translation>Указать эмоцию в дорожке эмоций</translation>
        </message>
        <message>
            <source>1 to 5</source>
            <translation>От 1 до 5</translation>
        </message>
        <message>
            <source>Begin a line while typing</source>
            <translation>Начать строку при вводе</translation>
        </message>
        <message>
            <source>Leave the text as it was, or drop the selection</source>
            <translation>Оставить текст прежним или снять выделение</translation>
        </message>
        <message>
            <source>Open the menu of the cell</source>
            <translation>Открыть меню ячейки</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>Ctrl and the mouse wheel</source>
            <translation>Ctrl и колесо мыши</translation>
        </message>
        <message>
            <source>Scroll sideways</source>
            <translation>Прокрутка вбок</translation>
        </message>
        <message>
            <source>Shift and the mouse wheel</source>
            <translation>Shift и колесо мыши</translation>
        </message>
        <message>
            <source>Move the map</source>
            <translation>Сдвинуть карту</translation>
        </message>
        <message>
            <source>Space or the middle button, and drag</source>
            <translation>Пробел или средняя кнопка и перетаскивание</translation>
        </message>
        <message>
            <source>Select several</source>
            <translation>Выделить несколько</translation>
        </message>
        <message>
            <source>Ctrl and click</source>
            <translation>Ctrl и щелчок</translation>
        </message>
        <message>
            <source>On the goal page</source>
            <translation>На странице «Цель»</translation>
        </message>
        <message>
            <source>Move the goal up or down</source>
            <translation>Переместить цель выше или ниже</translation>
        </message>
        <message>
            <source>In the touchpoint walk</source>
            <translation>При обходе точек контакта</translation>
        </message>
        <message>
            <source>To the previous or the next touchpoint</source>
            <translation>К предыдущей или следующей точке контакта</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::SpellingMarks</name>
        <message>
            <source>No suggestions</source>
            <translation>Нет вариантов</translation>
        </message>
        <message>
            <source>Add to my own words</source>
            <translation>Добавить в мои слова</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::StartPage</name>
        <message>
            <source>Customer journey maps for hair and beauty salons</source>
            <translation>Карты пути клиента для парикмахерских и салонов красоты</translation>
        </message>
        <message>
            <source>Open...</source>
            <translation>Открыть...</translation>
        </message>
        <message>
            <source>Or drop a file on this window.</source>
            <translation>Или перетащите файл в это окно.</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Последние файлы</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Очистить список</translation>
        </message>
        <message>
            <source>Start with a template</source>
            <translation>Начните с шаблона</translation>
        </message>
        <message>
            <source>Empty map</source>
            <translation>Пустая карта</translation>
        </message>
        <message>
            <source>The five usual lanes, and phases as you name them yourself.</source>
            <translation>Пять обычных дорожек и этапы, которые вы назовёте сами.</translation>
        </message>
        <message>
            <source>No longer there</source>
            <translation>Файла больше нет</translation>
        </message>
        <message>
            <source>Opened %1</source>
            <translation>Открыт %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Убрать из списка</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TextField</name>
        <message numerus="yes">
            <source>Only %n character(s) fit here. The rest was cut off.</source>
            <translation>
                <numerusform>Здесь помещается только %n знак. Остальное обрезано.</numerusform>
                <numerusform>Здесь помещается только %n знака. Остальное обрезано.</numerusform>
                <numerusform>Здесь помещается только %n знаков. Остальное обрезано.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointChart</name>
        <message>
            <source>how well it does →</source>
            <translation>насколько хорошо →</translation>
        </message>
        <message>
            <source>how much it matters →</source>
            <translation>насколько важно →</translation>
        </message>
        <message>
            <source>Importance against performance</source>
            <translation>Важность и качество</translation>
        </message>
        <message>
            <source>The list below says the same in words.</source>
            <translation>Список ниже говорит то же самое словами.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointDock</name>
        <message>
            <source>Choose the other touchpoint first.</source>
            <translation>Сначала выберите другую точку контакта.</translation>
        </message>
        <message>
            <source>Say in a sentence what it is worth to the client. What nobody can put into words is not worth doing.</source>
            <translation>Скажите одним предложением, чем это ценно для клиента. Что нельзя выразить словами, того не стоит и делать.</translation>
        </message>
        <message>
            <source>Touchpoint walk</source>
            <translation>Обход точек контакта</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>По одной</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>График</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>There are no touchpoints yet. They are the cards in the lane of touchpoints: every place where a client meets your salon.</source>
            <translation>Точек контакта пока нет. Это карточки на дорожке точек контакта: всё, где клиент встречается с вашим салоном.</translation>
        </message>
        <message>
            <source>There is no ideal journey yet, in which you see what a decision does. Until then it is only noted.</source>
            <translation>Пока нет идеального пути, на котором видно, что даёт решение. До тех пор оно только записывается.</translation>
        </message>
        <message>
            <source>To the ideal journey</source>
            <translation>К идеальному пути</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Оставить изменения</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Отбросить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>What you change now is only tried out, until you keep it.</source>
            <translation>Всё, что вы сейчас измените, — проба, пока вы это не оставите.</translation>
        </message>
        <message numerus="yes">
            <source>Tried out so far: %n touchpoint(s)</source>
            <translation>
                <numerusform>Пока на пробу: %n точка контакта</numerusform>
                <numerusform>Пока на пробу: %n точки контакта</numerusform>
                <numerusform>Пока на пробу: %n точек контакта</numerusform>
            </translation>
        </message>
        <message>
            <source>Tried out so far: changes on the map</source>
            <translation>Пока на пробу: изменения на карте</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointGapPage</name>
        <message>
            <source>%1. %2
%3: matters %4, does %5</source>
            <translation>%1. %2
%3: важность %4, качество %5</translation>
        </message>
        <message>
            <source>%1
No scores yet</source>
            <translation>%1
Пока нет оценок</translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s) without scores</source>
            <translation>
                <numerusform>%n точка контакта без оценок</numerusform>
                <numerusform>%n точки контакта без оценок</numerusform>
                <numerusform>%n точек контакта без оценок</numerusform>
            </translation>
        </message>
        <message>
            <source>How much each touchpoint matters to the client, against how well it does: the mean of ease, pleasure and satisfaction now.</source>
            <translation>Насколько каждая точка контакта важна клиенту и насколько она хороша сейчас: среднее из простоты, удовольствия и удовлетворённости.</translation>
        </message>
        <message>
            <source>The largest gaps first</source>
            <translation>Сначала самые большие разрывы</translation>
        </message>
        <message>
            <source>Walk them</source>
            <translation>Пройти их</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointSection</name>
        <message>
            <source>What is this touchpoint for?</source>
            <translation>Для чего нужна эта точка контакта?</translation>
        </message>
        <message>
            <source>Does it really help the client at this moment?</source>
            <translation>Действительно ли она помогает клиенту сейчас?</translation>
        </message>
        <message>
            <source>Can it do the same job better?</source>
            <translation>Может ли она делать то же самое лучше?</translation>
        </message>
        <message>
            <source>Could it support another touchpoint?</source>
            <translation>Может ли она поддержать другую точку?</translation>
        </message>
        <message>
            <source>Could we leave it out, or move it earlier or later?</source>
            <translation>Можно ли её убрать или переставить раньше или позже?</translation>
        </message>
        <message>
            <source>Is it relevant, easy and pleasant?</source>
            <translation>Она уместна, проста и приятна?</translation>
        </message>
        <message>
            <source>What do we know for sure, and what do we assume?</source>
            <translation>Что мы знаем точно, а что предполагаем?</translation>
        </message>
        <message>
            <source>Do we want the client’s attention here?</source>
            <translation>Нужно ли здесь внимание клиента?</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>It supports</source>
            <translation>Она поддерживает</translation>
        </message>
        <message>
            <source>%1, now</source>
            <translation>%1, сейчас</translation>
        </message>
        <message>
            <source>%1, wished</source>
            <translation>%1, желаемо</translation>
        </message>
        <message>
            <source>Wished</source>
            <translation>Желаемо</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>Уместность</translation>
        </message>
        <message>
            <source>Ease</source>
            <translation>Простота</translation>
        </message>
        <message>
            <source>Pleasure</source>
            <translation>Удовольствие</translation>
        </message>
        <message>
            <source>How satisfied are clients?</source>
            <translation>Насколько довольны клиенты?</translation>
        </message>
        <message>
            <source>How well does the competitor do it?</source>
            <translation>Насколько хорошо это у конкурента?</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>Конкурент</translation>
        </message>
        <message>
            <source>What do we decide?</source>
            <translation>Что решаем?</translation>
        </message>
        <message>
            <source>With which touchpoint?</source>
            <translation>С какой точкой контакта?</translation>
        </message>
        <message>
            <source>What is it worth to the client?</source>
            <translation>Чем это ценно для клиента?</translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation>Одним предложением</translation>
        </message>
        <message>
            <source>Phase %1</source>
            <translation>Этап %1</translation>
        </message>
        <message>
            <source>Phase %1 · %2</source>
            <translation>Этап %1 · %2</translation>
        </message>
        <message>
            <source>%1 · only in the ideal journey</source>
            <translation>%1 · только в идеальном пути</translation>
        </message>
        <message>
            <source>It is one of the improvements</source>
            <translation>Уже среди улучшений</translation>
        </message>
        <message>
            <source>Make it an improvement</source>
            <translation>Сделать улучшением</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::VersionsDialog</name>
        <message>
            <source>Name this version</source>
            <translation>Название версии</translation>
        </message>
        <message>
            <source>A version with a name is kept for ever. Its name:</source>
            <translation>Версия с названием хранится всегда. Название:</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Older versions</source>
            <translation>Прежние версии</translation>
        </message>
        <message>
            <source>Kept versions</source>
            <translation>Сохранённые версии</translation>
        </message>
        <message>
            <source>Changed since then</source>
            <translation>Изменилось с тех пор</translation>
        </message>
        <message>
            <source>&amp;Name this version...</source>
            <translation>&amp;Назвать эту версию...</translation>
        </message>
        <message>
            <source>Remove the na&amp;me</source>
            <translation>&amp;Убрать название</translation>
        </message>
        <message>
            <source>&amp;Restore as a copy</source>
            <translation>&amp;Восстановить как копию</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Opens the version in a window of its own. Nothing is replaced.</source>
            <translation>Открывает версию в отдельном окне. Ничего не заменяется.</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Whole map</source>
            <translation>Вся карта</translation>
        </message>
        <message>
            <source>There are no older versions of this map yet.

One is kept each time that you save it, on this computer. You find them here.</source>
            <translation>Прежних версий этой карты пока нет.

Каждый раз, когда вы сохраняете карту, её версия остаётся на этом компьютере. Вы найдёте их здесь.</translation>
        </message>
        <message>
            <source>The older versions of this map cannot be looked at. %1</source>
            <translation>Прежние версии этой карты посмотреть нельзя. %1</translation>
        </message>
        <message>
            <source>This version is no longer there: choose another one.</source>
            <translation>Этой версии больше нет: выберите другую.</translation>
        </message>
        <message>
            <source>This version is damaged: choose another one.</source>
            <translation>Эта версия повреждена: выберите другую.</translation>
        </message>
    </context>
    <context>
        <name>cjm::ui::TouchpointWalk</name>
        <message>
            <source>All that was tried out is thrown away, with every other change to the map since.</source>
            <translation>Всё испробованное отброшено, вместе с другими изменениями на карте за это время.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
</TS>
