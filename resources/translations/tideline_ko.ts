<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1열</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>위치 %1</translation>
    </message>
    <message>
        <source>there is no file “%1”. Check the path.</source>
        <translation>“%1” 파일이 없습니다. 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not changed. Choose another name.</source>
        <translation>“%1” 파일이 이미 있어 그대로 두었습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>the folder of “%1” does not exist. Make it first, or choose another one.</source>
        <translation>“%1” 파일을 둘 폴더가 없습니다. 폴더를 먼저 만들거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a file.</source>
        <translation>“%1” 항목은 파일이 아닙니다. 파일을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” may not be read or written by you. Change its permissions, or choose another place.</source>
        <translation>“%1” 파일을 읽거나 쓸 권한이 없습니다. 권한을 바꾸거나 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <source>the disk is full: “%1” was not written. Make room and try again.</source>
        <translation>디스크가 가득 차 “%1” 파일을 쓰지 못했습니다. 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk, then try again.</source>
        <translation>“%1” 파일을 읽거나 쓰지 못했습니다. 디스크를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>cannot open “%1”: it is not a Tideline collection. Choose a .tideline file.</source>
        <translation>“%1” 파일을 열 수 없습니다. Tideline 컬렉션이 아닙니다. .tideline 파일을 고르세요.</translation>
    </message>
    <message>
        <source>cannot open “%1”: the file is empty. Open a backup or another copy of it.</source>
        <translation>“%1” 파일을 열 수 없습니다. 빈 파일입니다. 백업이나 다른 사본을 여세요.</translation>
    </message>
    <message>
        <source>cannot open “%1”: it is a database of another program. Choose a .tideline file.</source>
        <translation>“%1” 파일을 열 수 없습니다. 다른 프로그램의 데이터베이스입니다. .tideline 파일을 고르세요.</translation>
    </message>
    <message>
        <source>cannot open “%1”: it was written by a newer Tideline (format %2, this one reads up to %3). Update Tideline.</source>
        <translation>“%1” 파일을 열 수 없습니다. 더 새로운 Tideline에서 만든 파일입니다(형식 %2, 현재 프로그램은 %3까지 지원). Tideline을 업데이트하세요.</translation>
    </message>
    <message>
        <source>cannot open “%1”: “%2” in it does not belong to a Tideline collection. Ask for a clean copy.</source>
        <translation>“%1” 파일을 열 수 없습니다. Tideline 컬렉션에 속하지 않는 항목이 들어 있습니다: “%2”. 온전한 사본을 받으세요.</translation>
    </message>
    <message>
        <source>cannot open “%1”: process %2 on %3 has it open. Close it there, or open a copy.</source>
        <translation>“%1” 파일을 열 수 없습니다. 컴퓨터 %3에서 프로세스 %2번이 열어 두었습니다. 그곳에서 닫거나 사본을 여세요.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not changed. Open its latest backup.</source>
        <translation>“%1” 파일이 손상되었습니다. 원본은 그대로입니다. 최근 백업을 여세요.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2003, 2003-10 or 2003-10-06.</source>
        <translation>“%1”: 날짜가 아닙니다. 2003, 2003-10, 2003-10-06처럼 쓰세요.</translation>
    </message>
    <message>
        <source>the file is not correct JSON. Correct it there and try again.</source>
        <translation>올바른 JSON 파일이 아닙니다. 해당 위치를 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>the file does not fit the format: %1 is expected. Correct it there and try again.</source>
        <translation>파일이 형식에 맞지 않습니다. 필요한 것: %1. 해당 위치를 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>no record has the key “%1”. Correct the key, or add the record.</source>
        <translation>키 “%1”에 해당하는 항목이 없습니다. 키를 고치거나 항목을 추가하세요.</translation>
    </message>
    <message>
        <source>the key “%1” is used twice. Give one of the records another key.</source>
        <translation>같은 키가 두 번 쓰였습니다: “%1”. 한쪽 항목의 키를 바꾸세요.</translation>
    </message>
    <message>
        <source>the accepted claim for “%1” differs from the record. Make both the same.</source>
        <translation>“%1” 항목에 채택된 주장이 기록과 다릅니다. 둘을 같게 하세요.</translation>
    </message>
    <message>
        <source>the format “%1” is not one that Tideline reads. Choose a Tideline JSON file.</source>
        <translation>“%1” 형식은 Tideline에서 읽을 수 없습니다. Tideline JSON 파일을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” fits several records: %2. Use one of these keys.</source>
        <translation>“%1”에 맞는 항목이 여럿입니다: %2. 이 키 가운데 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>nothing in the collection is called “%1”. Check the spelling.</source>
        <translation>컬렉션에 “%1” 항목이 없습니다. 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>nothing to draw: the filter leaves no event. Clear or widen the filter.</source>
        <translation>그릴 사건이 없습니다. 필터를 해제하거나 넓히세요.</translation>
    </message>
    <message>
        <source>“%1” mentions a person who is withheld. Change its text before it is published.</source>
        <translation>“%1” 항목이 비공개 인물을 언급합니다. 게시하기 전에 글을 고치세요.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it as 1920x1080, 178x110mm or a4.</source>
        <translation>“%1”: 크기가 아닙니다. 1920x1080, 178x110mm, a4처럼 쓰세요.</translation>
    </message>
    <message>
        <source>the database refused a step, and nothing was changed. Check the file and try again.</source>
        <translation>데이터베이스가 작업을 거부하여 아무것도 바꾸지 않았습니다. 파일을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” may be several dates: %2. Write the one that is meant.</source>
        <translation>“%1” 표현은 여러 날짜일 수 있습니다: %2. 뜻하는 것을 적으세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted. Choose another claim.</source>
        <translation>“%1” 값은 채택할 수 없습니다. 다른 주장을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” has no such claim any more. Look at the record again.</source>
        <translation>“%1”에 그런 주장이 더는 없습니다. 기록을 다시 살펴보세요.</translation>
    </message>
    <message>
        <source>there is nothing to undo.</source>
        <translation>취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>there is nothing to do again.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>what was brought in as a whole cannot be undone. Open a backup or another copy instead.</source>
        <translation>한꺼번에 가져온 것은 취소할 수 없습니다. 백업이나 다른 사본을 여세요.</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>Sources %1</source>
        <extracomment>How many sources an event has, and how many different reports they rest on.</extracomment>
        <translation>출처 %1</translation>
    </message>
    <message>
        <source>Sources %1 · %2 independent</source>
        <translation>출처 %1건 · 독립 %2건</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>sources disagree</source>
        <translation>출처마다 다름</translation>
    </message>
    <message>
        <source>a value rejected</source>
        <translation>기각된 값 있음</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>출처 없음</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>“%1” cannot be written: its name must end in .png, .svg, .pdf or .json.</source>
        <translation>“%1” 파일을 쓸 수 없습니다. 이름이 .png, .svg, .pdf, .json 가운데 하나로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>--policy working writes protected names too; add --yes if that is what you want.</source>
        <translation>--policy working 옵션은 보호된 이름도 기록합니다. 그래도 진행하려면 --yes 옵션을 더하세요.</translation>
    </message>
    <message>
        <source>Korean text needs the package %1; the picture may show boxes instead.</source>
        <translation>한글 표시에 %1 글꼴이 필요합니다. 그림에 네모만 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>A view, a range or a filter is for pictures: JSON always holds the whole collection.</source>
        <translation>보기, 기간, 필터는 그림에만 씁니다. JSON에는 언제나 컬렉션 전체가 들어갑니다.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Artists</source>
        <translation>아티스트</translation>
    </message>
    <message>
        <source>Defectors</source>
        <translation>탈북민</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>무슨 일</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Others involved</source>
        <translation>그 밖의 사람·작품</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Strength of sources</source>
        <translation>독립된 출처 수</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>surely %1</source>
        <extracomment>Years in which events surely lie, &quot;surely 1997–2006&quot;.</extracomment>
        <translation>확실히 %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A value of the filter whose events are left out, &quot;not Red Velvet&quot;.</extracomment>
        <translation>%1 제외</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>column %1 of the text: %2</source>
        <translation>검색어 %1열: %2</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>damaged: %1. Open the latest backup.</source>
        <translation>손상됨: %1. 최근 백업을 여세요.</translation>
    </message>
    <message>
        <source>%1 refers to a record that is not there (%2).</source>
        <translation>%1: 없는 항목을 가리킵니다(%2).</translation>
    </message>
    <message>
        <source>the search index does not fit the texts; it is rebuilt at the next change.</source>
        <translation>검색 색인이 본문과 맞지 않습니다. 다음에 바꿀 때 다시 만듭니다.</translation>
    </message>
    <message>
        <source>the accepted claim of %1 differs from the record itself (%2).</source>
        <translation>%1: 채택된 주장이 기록과 다릅니다(%2).</translation>
    </message>
    <message>
        <source>the date of %1 does not fit its stored bounds (%2).</source>
        <translation>%1: 날짜가 저장된 범위와 맞지 않습니다(%2).</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>이야기</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>“%1” is not a date: %2 (column %3 of the date)</source>
        <translation>날짜가 아닙니다: “%1”, %2 (날짜의 %3번째 글자)</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read; nothing was written</source>
        <translation>
            <numerusform>날짜 %n개를 읽을 수 없어 아무것도 쓰지 않았습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read; kept as written, undated</source>
        <translation>
            <numerusform>날짜 %n개를 읽을 수 없어 쓰인 그대로 날짜 없이 두었습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptViewEdits</name>
    <message>
        <source>a view needs a name.</source>
        <translation>화면에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is the name of another view.</source>
        <translation>“%1” 이름은 다른 화면이 쓰고 있습니다.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>%n person(s) without a name</source>
        <translation>
            <numerusform>이름 없이 표시된 사람 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>날짜 미상: %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>자료 기준일 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>출처:</translation>
    </message>
    <message>
        <source>life after leaving</source>
        <translation>떠난 뒤의 삶</translation>
    </message>
    <message>
        <source>active years</source>
        <translation>활동 기간</translation>
    </message>
    <message>
        <source>possible, not certain</source>
        <translation>가능하나 확실하지 않음</translation>
    </message>
    <message>
        <source>+n more events here</source>
        <translation>+n 여기에 사건 n건 더</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>What rests on them</source>
        <translation>출처가 뒷받침하는 사건</translation>
    </message>
    <message>
        <source>Sources: %1, %2 of them independent</source>
        <translation>출처 %1건, 그중 독립된 출처 %2건</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is the report that a source reprints, extracts or retells.</extracomment>
        <translation>바탕이 된 보도: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed on page 2</source>
        <translation>
            <numerusform>외 %n곳, 2쪽에 모두 실음</numerusform>
        </translation>
    </message>
    <message>
        <source>surely %1</source>
        <extracomment>Years in which events surely lie, &quot;surely 1997–2006&quot;.</extracomment>
        <translation>확실히 %1</translation>
    </message>
    <message>
        <source>about this date</source>
        <translation>이 무렵</translation>
    </message>
    <message>
        <source>date in doubt</source>
        <translation>날짜 불확실</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>계속됨</translation>
    </message>
    <message>
        <source>one of these dates</source>
        <translation>이 날짜들 가운데 하나</translation>
    </message>
    <message>
        <source>sources disagree on the date</source>
        <translation>출처마다 날짜가 다름</translation>
    </message>
    <message>
        <source>date in other sources</source>
        <translation>다른 출처의 날짜</translation>
    </message>
    <message>
        <source>what somebody said, not a cause</source>
        <translation>누군가 말한 관계이며 원인이 아님</translation>
    </message>
    <message>
        <source>Lanes left out: %1</source>
        <translation>제외한 구역: %1</translation>
    </message>
    <message>
        <source>Filter: %1 · the rest is dimmed</source>
        <translation>필터: %1 · 나머지는 흐리게</translation>
    </message>
</context>
<context>
    <name>SearchProblem</name>
    <message>
        <source>the quotation mark of %1 is not closed. Close it.</source>
        <translation>%1의 따옴표가 닫히지 않았습니다. 닫아 주세요.</translation>
    </message>
    <message>
        <source>there is no field “%1”. Fields are %2; put words with a colon in quotes.</source>
        <translation>“%1” 항목은 없습니다. 쓸 수 있는 항목: %2. 쌍점이 든 말은 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>a name is missing behind %1. Write one, in quotes if it has several words.</source>
        <translation>%1 뒤에 이름이 없습니다. 이름을 쓰고, 여러 낱말이면 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write 2003, 2003..2018, ..2011 or 2015.. instead.</source>
        <translation>“%1”: 연도로 읽을 수 없습니다. 2003, 2003..2018, ..2011, 2015..처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Leave it out.</source>
        <translation>“%1”에는 찾을 글자나 숫자가 없습니다. 빼 주세요.</translation>
    </message>
</context>
<context>
    <name>SourceStrength</name>
    <message>
        <source>1 independent source</source>
        <translation>독립된 출처 1건</translation>
    </message>
    <message>
        <source>2 independent sources</source>
        <translation>독립된 출처 2건</translation>
    </message>
    <message>
        <source>3+ independent sources</source>
        <translation>독립된 출처 3건 이상</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>날짜(EDTF)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>아티스트</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>엇갈림</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>By decade</source>
        <translation>10년 단위</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>아티스트별</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>사람별</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>장소별</translation>
    </message>
    <message>
        <source>Year not certain</source>
        <translation>연도 불확실</translation>
    </message>
    <message>
        <source>Decade not certain</source>
        <translation>연대 불확실</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>엇갈림</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade: %1 is its first year.</extracomment>
        <translation>%1년대</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <extracomment>Of sources: how many different reports they rest on.</extracomment>
        <translation>독립된 출처</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a person or artist, %2 the role, %3 the event: &quot;Red Velvet: Performed, Spring Is Coming&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 and %3 are names, %2 is the verb between them, &quot;heard&quot;. A language that ends with the verb puts it last.</extracomment>
        <translation>%1 · %3 · %2</translation>
    </message>
</context>
<context>
    <name>ViewOption</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>None is kept yet: keep one in the window, in the menu Views.</source>
        <translation>아직 보관한 화면이 없습니다. 창의 ‘보관한 화면’ 메뉴에서 보관하세요.</translation>
    </message>
    <message>
        <source>There are, of other collections: %1.</source>
        <translation>다른 컬렉션의 화면: %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>보관한 화면: %1.</translation>
    </message>
    <message>
        <source>There are: %1; and of other collections: %2.</source>
        <translation>보관한 화면: %1. 다른 컬렉션의 화면: %2.</translation>
    </message>
    <message>
        <source>no kept view is called “%1”. %2</source>
        <translation>“%1”(이)라는 이름으로 보관한 화면이 없습니다. %2</translation>
    </message>
    <message>
        <source>several kept views of other collections are called “%1”. Give one another name in the window, or use it as text.</source>
        <translation>다른 컬렉션의 화면 여럿의 이름이 “%1”입니다. 창에서 하나의 이름을 바꾸거나 텍스트로 쓰세요.</translation>
    </message>
    <message>
        <source>--view: %1</source>
        <translation>--view: %1</translation>
    </message>
    <message>
        <source>the view names “%1”, which this collection does not have; it is left out.</source>
        <translation>화면에 적힌 “%1” 항목이 이 컬렉션에 없어 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>ViewProblemText</name>
    <message>
        <source>the quote that begins here does not end. Close it with &quot;.</source>
        <translation>여기서 시작한 따옴표가 닫히지 않았습니다. &quot;로 닫으세요.</translation>
    </message>
    <message>
        <source>“\%1” stands for nothing. Write \\ for a backslash.</source>
        <translation>“\%1”에는 뜻이 없습니다. 역슬래시는 \\로 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” may only stand in quotes. Put the value in &quot;…&quot;.</source>
        <translation>“%1” 글자는 따옴표 안에만 쓸 수 있습니다. 값을 &quot;…&quot; 안에 넣으세요.</translation>
    </message>
    <message>
        <source>a value is missing for “%1”. Write %1=….</source>
        <translation>“%1”의 값이 빠졌습니다. %1=… 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” does not take so many values. Take this one away.</source>
        <translation>“%1”에는 값을 그렇게 많이 쓸 수 없습니다. 이 값을 지우세요.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write %2=2003..2018 or %2=2003-10-06..2018-04-01.</source>
        <translation>“%1” 값은 기간이 아닙니다. %2=2003..2018 또는 %2=2003-10-06..2018-04-01 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no number of a record. Write a key, or # and a number.</source>
        <translation>“%1” 값은 기록 번호가 아닙니다. 키를 쓰거나 #과 숫자를 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is none of the values of “%2”: %3.</source>
        <translation>“%1” 값은 “%2”에 쓸 수 없습니다. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>it was written by a newer Tideline. Update Tideline.</source>
        <translation>더 새로운 Tideline에서 쓴 파일입니다. Tideline을 업데이트하세요.</translation>
    </message>
    <message>
        <source>the view stands below no collection.</source>
        <translation>화면 위에 컬렉션이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>this is no file of views.</source>
        <translation>화면을 보관하는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>this is no view: a view begins with “tideline-view:”.</source>
        <translation>화면이 아닙니다. 화면은 “tideline-view:”로 시작합니다.</translation>
    </message>
    <message>
        <source>a view has no field “%1”. It may have: %2.</source>
        <translation>화면에 “%1” 항목은 없습니다. 쓸 수 있는 항목: %2.</translation>
    </message>
    <message>
        <source>the field “%1” is there twice. Take one of them away.</source>
        <translation>“%1” 항목이 두 번 있습니다. 하나를 지우세요.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>%1열: %2</translation>
    </message>
    <message>
        <source>the kept views in “%1” cannot be read, and were not changed: line %2, column %3: %4 Correct the line, or move the file away.</source>
        <translation>“%1” 파일에 보관한 화면을 읽을 수 없어 그대로 두었습니다. %2행 %3열: %4 그 행을 고치거나 파일을 다른 곳으로 옮기세요.</translation>
    </message>
</context>
<context>
    <name>ViewSummary</name>
    <message>
        <source>by kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>아티스트별</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>인물별</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>장소별</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>태그별</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>출처별</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>하나로</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n개 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>in your order</source>
        <translation>옮긴 순서대로</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>for print</source>
        <translation>인쇄용</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>none: everything passes</source>
        <translation>없음: 모두 보임</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>보이는 기간</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Not in this collection</source>
        <translation>이 컬렉션에 없음</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>The view was copied as text. It has the key of a protected person: do not publish it.</source>
        <translation>화면을 텍스트로 복사했습니다. 보호 대상 인물의 키가 들어 있으니 공개하지 마세요.</translation>
    </message>
    <message>
        <source>The view was copied as text: paste it into a message, or here with Paste View.</source>
        <translation>화면을 텍스트로 복사했습니다. 메시지에 붙이거나 여기서 ‘화면 붙여넣기’로 붙이세요.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>나머지</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>흐리게</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Defectors</source>
        <translation>탈북민</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>아티스트</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>맥락</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>이전 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>이후 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>사건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <extracomment>%1 is the number of events that the filter leaves, %n that of all.</extracomment>
        <translation>
            <numerusform>사건 %n건 중 %1건</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>Active years</source>
        <translation>활동 기간</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>관객 수</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석 수</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Place of study</source>
        <translation>학업 장소</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>기사 제목</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Punishment</source>
        <translation>처벌</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>옷차림</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>출연자</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>엇갈림</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>기각</translation>
    </message>
    <message>
        <source>very low confidence</source>
        <translation>신뢰도 매우 낮음</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>신뢰도 낮음</translation>
    </message>
    <message>
        <source>normal confidence</source>
        <translation>신뢰도 보통</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>신뢰도 높음</translation>
    </message>
    <message>
        <source>very high confidence</source>
        <translation>신뢰도 매우 높음</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Protected: appears under a pseudonym</source>
        <translation>보호: 가명으로 표시</translation>
    </message>
    <message>
        <source>Withheld: leaves no trace in what is published</source>
        <translation>비공개: 게시물에 흔적을 남기지 않음</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>아티스트</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>단체</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>the date is written as “%1”, which is no date</source>
        <translation>적힌 날짜 “%1”: 날짜로 읽을 수 없음</translation>
    </message>
    <message>
        <source>the date is written as “%1”, which is beyond the timeline</source>
        <translation>적힌 날짜 “%1”: 연표 범위 밖</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Place around it</source>
        <translation>속한 곳</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>“%1” (cannot be read as a date)</source>
        <translation>“%1”(날짜로 읽을 수 없음)</translation>
    </message>
    <message>
        <source>%1 (beyond what can be drawn)</source>
        <translation>%1(그릴 수 있는 범위 밖)</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>다른 종류</translation>
    </message>
    <message>
        <source>Without an artist</source>
        <translation>아티스트 없음</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>인물 없음</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>장소 없음</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>모든 사건</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>그 밖의 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::BackBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>이전 페이지로 (Alt+Left)</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>첫 화면</translation>
    </message>
    <message>
        <source>To the front page (Esc)</source>
        <translation>첫 화면으로 (Esc)</translation>
    </message>
</context>
<context>
    <name>tideline::Banner</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>tideline::CanvasHover</name>
    <message>
        <source>%1, click to zoom in</source>
        <translation>%1, 누르면 확대</translation>
    </message>
</context>
<context>
    <name>tideline::CanvasItemWords</name>
    <message>
        <source>sources disagree on the date</source>
        <translation>출처마다 날짜가 다름</translation>
    </message>
    <message numerus="yes">
        <source>%n more at this mark</source>
        <translation>
            <numerusform>이 표시에 %n건 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 too close together for single marks</source>
        <translation>%1: %2, 너무 촘촘하여 따로 표시할 수 없음</translation>
    </message>
    <message>
        <source>Zooms in until they stand apart.</source>
        <translation>따로 보이도록 확대합니다.</translation>
    </message>
    <message>
        <source>Go to the nearest earlier events (Page Up)</source>
        <translation>가장 가까운 이전 사건으로 이동 (Page Up)</translation>
    </message>
    <message>
        <source>Go to the nearest later events (Page Down)</source>
        <translation>가장 가까운 이후 사건으로 이동 (Page Down)</translation>
    </message>
    <message>
        <source>List all events without a date (U)</source>
        <translation>날짜 없는 사건 모두 보기 (U)</translation>
    </message>
    <message>
        <source>List all events of this mark (L)</source>
        <translation>이 표시에 모인 사건 모두 보기 (L)</translation>
    </message>
    <message>
        <source>List what has no room here</source>
        <translation>자리가 없어 숨은 항목 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n more tie(s)</source>
        <translation>
            <numerusform>관계 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to unfold the lane, drag to move it</source>
        <translation>누르면 구역 펼치기, 끌면 옮기기</translation>
    </message>
    <message>
        <source>Click to fold the lane, drag to move it</source>
        <translation>누르면 구역 접기, 끌면 옮기기</translation>
    </message>
    <message>
        <source>not in the filter</source>
        <translation>필터 밖</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the filter</source>
        <translation>
            <numerusform>필터 밖 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::CertaintyChoice</name>
    <message>
        <source>could be within</source>
        <translation>이 기간일 수 있음</translation>
    </message>
    <message>
        <source>Events that could lie in these years</source>
        <translation>이 기간에 있었을 수 있는 사건</translation>
    </message>
    <message>
        <source>surely within</source>
        <translation>확실히 이 기간임</translation>
    </message>
    <message>
        <source>Only events that surely lie in these years: one date must lie in them whole; of what lasted, the beginning, the end or what is between must surely lie in them. A date with ~, ? or % never does, since nothing says how far off it may be.</source>
        <translation>확실히 이 기간에 있었던 사건만. 날짜 하나는 그 전체가 기간 안에 있어야 하고, 이어진 일은 시작, 끝 또는 그 사이가 확실히 기간 안에 있어야 합니다. ~, ?, %가 붙은 날짜는 얼마나 어긋날지 알 수 없으므로 포함하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>tideline::ChipRow</name>
    <message>
        <source>Clear filters</source>
        <translation>필터 해제</translation>
    </message>
    <message>
        <source>Clear filters (Esc)</source>
        <translation>필터 해제 (Esc)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 해제</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>다른 필터</translation>
    </message>
    <message>
        <source>One step back in the filter (Ctrl+Alt+Z)</source>
        <translation>필터를 한 단계 뒤로 (Ctrl+Alt+Z)</translation>
    </message>
    <message>
        <source>One step forward in the filter (Ctrl+Alt+Shift+Z)</source>
        <translation>필터를 한 단계 앞으로 (Ctrl+Alt+Shift+Z)</translation>
    </message>
    <message>
        <source>Filter: step back</source>
        <translation>필터: 한 단계 뒤로</translation>
    </message>
    <message>
        <source>Filter: step forward</source>
        <translation>필터: 한 단계 앞으로</translation>
    </message>
    <message>
        <source>Dim the rest</source>
        <translation>나머지 흐리게</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>나머지 숨기기</translation>
    </message>
    <message>
        <source>Rest dimmed</source>
        <translation>나머지 흐림</translation>
    </message>
    <message>
        <source>Rest hidden</source>
        <translation>나머지 숨김</translation>
    </message>
    <message>
        <source>What does not pass the filter is dimmed</source>
        <translation>필터를 통과하지 않은 것은 흐리게 표시됩니다</translation>
    </message>
    <message>
        <source>What does not pass the filter is hidden</source>
        <translation>필터를 통과하지 않은 것은 숨겨집니다</translation>
    </message>
    <message>
        <source>What the timeline does with what does not pass the filter</source>
        <translation>필터를 통과하지 않은 것을 연표에 어떻게 표시할지</translation>
    </message>
</context>
<context>
    <name>tideline::ClaimRow</name>
    <message>
        <source>EDTF %1</source>
        <translation>EDTF %1</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>출처가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>This is what the collection itself holds.</source>
        <translation>이 컬렉션 자체에 적힌 값입니다.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>이유가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Accept this</source>
        <translation>이것을 채택</translation>
    </message>
    <message>
        <source>No value is accepted so far.</source>
        <translation>아직 채택된 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1 then counts as disputed.</source>
        <translation>그러면 지금 값 %1에는 다툼이 있다고 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>tideline::CollectionFiles</name>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>Tideline collections (*.tideline)</source>
        <translation>Tideline 컬렉션 (*.tideline)</translation>
    </message>
    <message>
        <source>Open collection</source>
        <translation>컬렉션 열기</translation>
    </message>
    <message>
        <source>Tideline collections (*.tideline);;All files (*)</source>
        <translation>Tideline 컬렉션 (*.tideline);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>%1 copy.tideline</source>
        <translation>%1 사본.tideline</translation>
    </message>
</context>
<context>
    <name>tideline::CommandPalette</name>
    <message>
        <source>A command, person, artist, event, story, place or year</source>
        <translation>명령, 사람, 가수, 사건, 이야기, 장소, 연도</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>이름이 “%1”인 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>tideline::Commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>새로 만들기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>사본 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export Image…</source>
        <translation>이미지 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Fit Everything</source>
        <translation>전체 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>선택 항목에 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ilter Panel</source>
        <translation>필터 창(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Front &amp;Page</source>
        <translation>첫 화면(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tideline</source>
        <translation>Tideline 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>How We &amp;Know: All Sources</source>
        <translation>어떻게 확인했나: 모든 출처(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Accept Claim on %1</source>
        <translation>%1 주장 채택</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what would be undone: “Accept Claim on Date”.</extracomment>
        <translation>%1 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>움직임 줄이기(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;Threads</source>
        <translation>모든 관계선(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>날짜로 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>Filter: Step &amp;Back</source>
        <translation>필터 한 단계 뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Filter: Step &amp;Forward</source>
        <translation>필터 한 단계 앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>표(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>명령 팔레트(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keep This View…</source>
        <translation>이 화면 보관(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Copy View as Text</source>
        <translation>화면을 텍스트로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste View</source>
        <translation>화면 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>화면 관리(&amp;M)…</translation>
    </message>
    <message>
        <source>Filter: &amp;Dim the Rest</source>
        <translation>필터 밖은 흐리게(&amp;D)</translation>
    </message>
    <message>
        <source>Filter: &amp;Hide the Rest</source>
        <translation>필터 밖은 숨기기(&amp;H)</translation>
    </message>
</context>
<context>
    <name>tideline::DateJump</name>
    <message>
        <source>Go to date</source>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>6 October 2003, spring 2016, 1990s …</source>
        <translation>2003년 10월 6일, 2016년 봄, 1990년대 …</translation>
    </message>
</context>
<context>
    <name>tideline::DateReading</name>
    <message>
        <source>%1 · EDTF %2</source>
        <translation>%1 · EDTF %2</translation>
    </message>
    <message>
        <source>%1 (%2) · EDTF %3</source>
        <translation>%1(%2) · EDTF %3</translation>
    </message>
    <message>
        <source>Several dates fit. Which one is meant?</source>
        <translation>여러 날짜에 들어맞습니다. 어느 것입니까?</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>해석: %1</translation>
    </message>
</context>
<context>
    <name>tideline::DateRefusal</name>
    <message>
        <source>the text is empty</source>
        <translation>글이 비어 있습니다</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>글이 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>unexpected character</source>
        <translation>여기에 올 수 없는 글자입니다</translation>
    </message>
    <message>
        <source>no such year</source>
        <translation>그런 연도는 없습니다</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>연도는 네 자리입니다</translation>
    </message>
    <message>
        <source>a month has two digits</source>
        <translation>달은 두 자리입니다</translation>
    </message>
    <message>
        <source>a day has two digits</source>
        <translation>날은 두 자리입니다</translation>
    </message>
    <message>
        <source>month %1 is not %2 to %3</source>
        <translation>달 %1: %2~%3이어야 합니다</translation>
    </message>
    <message>
        <source>day %1 is not %2 to %3 in that month</source>
        <translation>그 달에 %1일은 없습니다(%2~%3)</translation>
    </message>
    <message>
        <source>year %1 has no sign</source>
        <translation>연도 %1에는 부호가 없습니다</translation>
    </message>
    <message>
        <source>the end is before the begin</source>
        <translation>끝이 시작보다 앞섭니다</translation>
    </message>
    <message>
        <source>neither side of the interval is a date</source>
        <translation>기간의 어느 쪽에도 날짜가 없습니다</translation>
    </message>
    <message>
        <source>only a complete day without doubt has a time</source>
        <translation>시각은 확실한 하루에만 붙습니다</translation>
    </message>
    <message>
        <source>a time has hours, minutes and seconds with colons between</source>
        <translation>시각은 쌍점으로 나눈 시, 분, 초입니다</translation>
    </message>
    <message>
        <source>a date is expected here</source>
        <translation>여기에 날짜가 와야 합니다</translation>
    </message>
    <message>
        <source>the text ends where a date is expected</source>
        <translation>날짜가 와야 할 곳에서 글이 끝납니다</translation>
    </message>
    <message>
        <source>“between” needs “and” and a second date</source>
        <translation>“between”에는 “and”와 두 번째 날짜가 필요합니다</translation>
    </message>
    <message>
        <source>this does not belong to the date before it</source>
        <translation>앞의 날짜에 이어질 수 없는 말입니다</translation>
    </message>
    <message>
        <source>this cannot be one of several dates</source>
        <translation>여러 날짜 가운데 하나가 될 수 없습니다</translation>
    </message>
    <message>
        <source>nothing is known before or after this</source>
        <translation>이 앞이나 뒤는 알 수 없습니다</translation>
    </message>
    <message>
        <source>no date has this word</source>
        <translation>날짜에 쓰이지 않는 낱말입니다</translation>
    </message>
    <message>
        <source>no date has this character</source>
        <translation>날짜에 쓰이지 않는 글자입니다</translation>
    </message>
    <message>
        <source>no order of these numbers is a date</source>
        <translation>이 숫자들은 어떤 순서로도 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>which number is the day, which the month or the year is not said</source>
        <translation>어느 숫자가 날, 달, 연도인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>a month is %1 to %2</source>
        <translation>달은 %1~%2입니다</translation>
    </message>
    <message>
        <source>this may be a month or a year</source>
        <translation>달일 수도 연도일 수도 있습니다</translation>
    </message>
    <message>
        <source>this number is too long for a year</source>
        <translation>연도로는 너무 긴 숫자입니다</translation>
    </message>
    <message>
        <source>this may be a day without its hyphens, or a year</source>
        <translation>붙임표 없는 하루일 수도 연도일 수도 있습니다</translation>
    </message>
    <message>
        <source>no time ago is no date</source>
        <translation>0년 전은 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>how long ago depends on the day that this was written; give the year</source>
        <translation>언제 쓴 글인지에 따라 달라지니 연도를 적으세요</translation>
    </message>
    <message>
        <source>a time of day needs its seconds, as in %1:%2:%3</source>
        <translation>시각에는 초까지 필요합니다. 예: %1:%2:%3</translation>
    </message>
    <message>
        <source>a decade begins with a year that ends in %1</source>
        <translation>연대는 %1으로 끝나는 해에 시작합니다</translation>
    </message>
    <message>
        <source>a decade has no era</source>
        <translation>연대에는 기원전이나 서기를 붙이지 않습니다</translation>
    </message>
    <message>
        <source>a decade has at most four digits</source>
        <translation>연대는 네 자리까지입니다</translation>
    </message>
    <message>
        <source>two digits do not say which century</source>
        <translation>두 자리로는 어느 세기인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>this may be a decade or a century</source>
        <translation>십 년일 수도 백 년일 수도 있습니다</translation>
    </message>
    <message>
        <source>no year is said</source>
        <translation>연도가 없습니다</translation>
    </message>
    <message>
        <source>a day needs its month</source>
        <translation>날에는 달이 필요합니다</translation>
    </message>
    <message>
        <source>a season or quarter goes with a year only</source>
        <translation>계절이나 분기에는 연도만 붙습니다</translation>
    </message>
    <message>
        <source>early, mid and late go with months, years, decades and centuries</source>
        <translation>초·중반·말은 달, 해, 연대, 세기에 붙습니다</translation>
    </message>
    <message>
        <source>the year of this month is not said</source>
        <translation>이 달의 연도가 없습니다</translation>
    </message>
    <message>
        <source>a weekday goes with a day only</source>
        <translation>요일은 하루에만 붙습니다</translation>
    </message>
    <message>
        <source>a time goes with a day only</source>
        <translation>시각은 하루에만 붙습니다</translation>
    </message>
    <message>
        <source>there is no year %1, and no century %2</source>
        <translation>%1년과 %2세기는 없습니다</translation>
    </message>
    <message>
        <source>a year of one digit needs its era</source>
        <translation>한 자리 연도에는 기원전이나 서기가 필요합니다</translation>
    </message>
    <message>
        <source>that day is another weekday</source>
        <translation>그날은 다른 요일입니다</translation>
    </message>
    <message>
        <source>this date is beyond what can be drawn</source>
        <translation>그릴 수 있는 범위를 벗어난 날짜입니다</translation>
    </message>
    <message>
        <source>the era of this year is not said</source>
        <translation>이 연도가 기원전인지 서기인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1번째 글자: %2</translation>
    </message>
</context>
<context>
    <name>tideline::DisagreementNote</name>
    <message>
        <source>What speaks against it</source>
        <translation>이에 반하는 출처</translation>
    </message>
    <message>
        <source>Why we show %1</source>
        <translation>%1 값을 보여 주는 이유</translation>
    </message>
    <message>
        <source>Hide the claims</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>None of these values is accepted.</source>
        <translation>이 가운데 채택된 값은 없습니다.</translation>
    </message>
</context>
<context>
    <name>tideline::DisagreementWords</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list of publishers.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <extracomment>%1 is one publisher or several, %2 the place, date or number that is printed there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Printed as “%1”, a misprint.</source>
        <translation>원문의 “%1”, 오기.</translation>
    </message>
    <message>
        <source>Not accepted: “%2” (%1). %3</source>
        <extracomment>%1 are publishers, %2 is a value that was rejected, %3 the reason, a sentence of its own.</extracomment>
        <translation>채택하지 않음: “%2”(%1). %3</translation>
    </message>
    <message>
        <source>a value was rejected</source>
        <translation>기각된 값이 있음</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>출처마다 다름</translation>
    </message>
</context>
<context>
    <name>tideline::EmptyNote</name>
    <message>
        <source>No event in these years passes the filter. The first is in %1.</source>
        <translation>이 기간에는 필터에 맞는 사건이 없습니다. 첫 사건은 %1입니다.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1으로</translation>
    </message>
    <message>
        <source>Clear years</source>
        <translation>연도 해제</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 해제</translation>
    </message>
    <message>
        <source>No event passes the filter: %1.</source>
        <extracomment>%1 are the values of the filter.</extracomment>
        <translation>필터에 맞는 사건이 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1 Also in the filter: %2.</source>
        <extracomment>%1 is a sentence, %2 are values of the filter.</extracomment>
        <translation>%1 그 밖의 필터: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No event surely lies in these years; %n could.</source>
        <translation>
            <numerusform>확실히 이 기간에 있었던 사건은 없습니다. 그럴 수 있는 사건은 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what could be within</source>
        <translation>그럴 수 있는 사건 보기</translation>
    </message>
    <message>
        <source>Take one away:</source>
        <extracomment>Over a list of the values of a filter that leaves nothing.</extracomment>
        <translation>하나를 해제하기:</translation>
    </message>
    <message>
        <source>%1: %2 without it</source>
        <extracomment>A value of the filter, and how many events there would be without it.</extracomment>
        <translation>%1: 해제하면 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 해제</translation>
    </message>
</context>
<context>
    <name>tideline::EntityView</name>
    <message>
        <source>By date</source>
        <translation>날짜순</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>and %1 more on the timeline</source>
        <translation>연표에 %1건 더 있음</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>다른 표기</translation>
    </message>
</context>
<context>
    <name>tideline::EventTableModel</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, 접힘</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1, %2, 펼쳐짐</translation>
    </message>
</context>
<context>
    <name>tideline::EventView</name>
    <message>
        <source>Undated</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>In the filter:</source>
        <translation>필터:</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>사람과 작품</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>In the stories</source>
        <translation>이야기에서</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>sources disagree on the %1</source>
        <extracomment>%1 is a field: &quot;date&quot;, &quot;place of study&quot;.</extracomment>
        <translation>출처마다 다름: %1</translation>
    </message>
    <message>
        <source>a value given for the %1 was rejected</source>
        <translation>기각된 값: %1</translation>
    </message>
</context>
<context>
    <name>tideline::EvidenceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A choice of the filter and the number of its events.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tideline::EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
</context>
<context>
    <name>tideline::ExportDialog</name>
    <message>
        <source>Web, 1600 × 900</source>
        <translation>웹, 1600 × 900</translation>
    </message>
    <message>
        <source>Social, 1080 × 1350</source>
        <translation>소셜, 1080 × 1350</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>슬라이드, 1920 × 1080</translation>
    </message>
    <message>
        <source>Column, 86 mm</source>
        <translation>1단, 86 mm</translation>
    </message>
    <message>
        <source>Double column, 178 mm</source>
        <translation>2단, 178 mm</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 가로</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 가로</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>이미지 내보내기</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>1 ×</source>
        <translation>1배</translation>
    </message>
    <message>
        <source>2 × (sharp screens)</source>
        <translation>2배 (고해상도 화면)</translation>
    </message>
    <message>
        <source>3 ×</source>
        <translation>3배</translation>
    </message>
    <message>
        <source>All that passes the filter</source>
        <translation>필터를 통과한 전체</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>보이는 범위</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Print (white ground)</source>
        <translation>인쇄용 (흰 바탕)</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG, 화면용</translation>
    </message>
    <message>
        <source>SVG, to edit</source>
        <translation>SVG, 편집용</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, 인쇄용</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Copy alt text</source>
        <translation>대체 텍스트 복사</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) appear(s) without a name.</source>
        <translation>
            <numerusform>%n명은 이름 없이 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>규격</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The image was copied.</source>
        <translation>이미지를 복사했습니다.</translation>
    </message>
    <message>
        <source>The alt text was copied.</source>
        <translation>대체 텍스트를 복사했습니다.</translation>
    </message>
    <message>
        <source>Write the years as 2003..2018.</source>
        <translation>연도는 2003..2018처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>이미지 저장</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>All: who heard and saw whom</source>
        <translation>모두: 누가 누구를 듣고 보았는지</translation>
    </message>
    <message>
        <source>Those of the stories</source>
        <translation>이야기에 나오는 것</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>관계선</translation>
    </message>
</context>
<context>
    <name>tideline::FacetDelegate</name>
    <message>
        <source>not</source>
        <extracomment>A small button on a value of the filter, which leaves its events out.</extracomment>
        <translation>제외</translation>
    </message>
    <message>
        <source>Leave its events out (Shift and click, or Delete)</source>
        <translation>이 사건들을 제외 (Shift+클릭 또는 Delete)</translation>
    </message>
</context>
<context>
    <name>tideline::FacetModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ruled out: %1</source>
        <extracomment>Of a value of the filter whose events are left out; %1 is its name and the number of its events.</extracomment>
        <translation>제외됨: %1</translation>
    </message>
</context>
<context>
    <name>tideline::FacetSection</name>
    <message>
        <source>Show fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1개 모두 보기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>%1 검색</translation>
    </message>
    <message>
        <source>By count</source>
        <extracomment>How a list is sorted.</extracomment>
        <translation>건수순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>기본순</translation>
    </message>
    <message>
        <source>Sort by count</source>
        <translation>건수순으로 정렬</translation>
    </message>
    <message>
        <source>Sort as the collection lists them</source>
        <translation>컬렉션의 순서로 정렬</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>이름순으로 정렬</translation>
    </message>
</context>
<context>
    <name>tideline::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Hide the filter</source>
        <translation>필터 닫기</translation>
    </message>
    <message>
        <source>Show the filter</source>
        <translation>필터 열기</translation>
    </message>
    <message>
        <source>Reading people, sources and kinds. You can filter in a moment.</source>
        <translation>인물, 출처, 종류를 읽고 있습니다. 잠시 후 필터를 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>tideline::FoundList</name>
    <message>
        <source>Found</source>
        <translation>찾은 것</translation>
    </message>
</context>
<context>
    <name>tideline::FrontView</name>
    <message>
        <source>No collection is open.</source>
        <translation>열린 컬렉션이 없습니다.</translation>
    </message>
    <message>
        <source>A collection is one file that holds people, events, stories and their sources.</source>
        <translation>컬렉션은 사람, 사건, 이야기와 그 출처를 담은 파일 하나입니다.</translation>
    </message>
    <message>
        <source>There are no stories yet. The events are on the timeline.</source>
        <translation>아직 이야기가 없습니다. 사건은 연표에 있습니다.</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>컬렉션 열기</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>읽기 시작</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>어떻게 확인했나</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>자료 기준일 %1</translation>
    </message>
    <message>
        <source>All %1 sources and what rests on them</source>
        <translation>출처 %1건과 그 출처가 뒷받침하는 것 모두 보기</translation>
    </message>
</context>
<context>
    <name>tideline::HoverCard</name>
    <message>
        <source>Sources %1</source>
        <translation>출처 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>사건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>In the filter: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Not in the filter</source>
        <translation>필터 밖</translation>
    </message>
</context>
<context>
    <name>tideline::KeepViewDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>이 화면 보관</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>A view of this name is kept already. This one takes its place.</source>
        <translation>같은 이름으로 보관한 화면이 있습니다. 이 화면으로 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>tideline::KeysDialog</name>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Walk from event to event, up and down between lanes</source>
        <translation>사건 사이를 이동, 위아래로 구역 이동</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>사건 열기</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대·축소</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>선택 항목에 맞춤</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>전체 맞춤</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 휠</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치에서 확대·축소</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + 휠</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>좌우로 이동</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Step back: selection, then filter, then front page</source>
        <translation>한 단계 뒤로: 선택, 필터, 첫 화면 순</translation>
    </message>
    <message>
        <source>Keyboard keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Go to the nearest events outside the view</source>
        <translation>화면 밖의 가장 가까운 사건으로 이동</translation>
    </message>
    <message>
        <source>List all events of the mark</source>
        <translation>표시에 모인 사건 모두 보기</translation>
    </message>
    <message>
        <source>List the events without a date</source>
        <translation>날짜 없는 사건 보기</translation>
    </message>
    <message>
        <source>Ctrl + left, right</source>
        <translation>Ctrl + 왼쪽, 오른쪽</translation>
    </message>
    <message>
        <source>Walk from event to event in one lane</source>
        <translation>한 구역 안에서 사건 사이를 이동</translation>
    </message>
    <message>
        <source>Shift + left, right</source>
        <translation>Shift + 왼쪽, 오른쪽</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Space</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>두 손가락 벌리기</translation>
    </message>
    <message>
        <source>Zoom at the fingers</source>
        <translation>손가락 위치에서 확대·축소</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>두 번 누르기</translation>
    </message>
    <message>
        <source>Zoom in at the pointer</source>
        <translation>포인터 위치에서 확대</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>연표 옮기기</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Left, right</source>
        <translation>왼쪽, 오른쪽</translation>
    </message>
    <message>
        <source>Move the window, with Shift its end</source>
        <translation>창 옮기기, Shift와 함께 창의 끝 옮기기</translation>
    </message>
    <message>
        <source>Move by a whole window</source>
        <translation>창 하나만큼 이동</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go to the beginning or the end</source>
        <translation>처음이나 끝으로 이동</translation>
    </message>
    <message>
        <source>Menu key, Shift + F10</source>
        <translation>메뉴 키, Shift + F10</translation>
    </message>
    <message>
        <source>What can be done with the lane</source>
        <translation>구역 메뉴 열기</translation>
    </message>
    <message>
        <source>Filter panel</source>
        <translation>필터 창</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Choose the value</source>
        <translation>값 선택</translation>
    </message>
    <message>
        <source>Delete, −, Shift + click</source>
        <translation>Delete, −, Shift + 클릭</translation>
    </message>
    <message>
        <source>Leave the events of the value out</source>
        <translation>값의 사건을 제외</translation>
    </message>
    <message>
        <source>Move an end of the years, with Ctrl both; Tab goes to the other</source>
        <translation>연도의 한쪽 끝 옮기기, Ctrl과 함께 양쪽, Tab은 다른 쪽 끝으로</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Up, down</source>
        <translation>위, 아래</translation>
    </message>
    <message>
        <source>Go to the event of another row</source>
        <translation>다른 행의 사건으로 이동</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>묶음 접기와 펼치기</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>고른 행 복사</translation>
    </message>
    <message>
        <source>Sort, fold, copy and save</source>
        <translation>정렬, 접기, 복사, 저장</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>보관한 화면</translation>
    </message>
    <message>
        <source>Ctrl + 1 to 9</source>
        <translation>Ctrl + 1~9</translation>
    </message>
    <message>
        <source>Go to one of the first nine views</source>
        <translation>처음 아홉 화면 가운데 하나로 가기</translation>
    </message>
</context>
<context>
    <name>tideline::LaneMenu</name>
    <message>
        <source>Unfold</source>
        <translation>펼치기</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>By Kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>By Artist</source>
        <translation>아티스트별</translation>
    </message>
    <message>
        <source>By Person</source>
        <translation>인물별</translation>
    </message>
    <message>
        <source>By Place</source>
        <translation>장소별</translation>
    </message>
    <message>
        <source>By Tag</source>
        <translation>태그별</translation>
    </message>
    <message>
        <source>By Source</source>
        <translation>출처별</translation>
    </message>
    <message>
        <source>One for All</source>
        <translation>하나로 모으기</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <translation>%1 보이기, %2</translation>
    </message>
    <message>
        <source>Show All Lanes</source>
        <translation>모든 구역 보이기</translation>
    </message>
</context>
<context>
    <name>tideline::LoadingView</name>
    <message>
        <source>This page appears when the collection has been read.</source>
        <translation>컬렉션을 다 읽으면 이 페이지가 나타납니다.</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” 여는 중…</translation>
    </message>
    <message>
        <source>Reading the collection</source>
        <translation>컬렉션 읽는 중</translation>
    </message>
    <message>
        <source>This page appears when the change has been saved.</source>
        <translation>변경 내용이 저장되면 이 페이지가 나타납니다.</translation>
    </message>
    <message>
        <source>Saving the change</source>
        <translation>변경 내용 저장 중</translation>
    </message>
</context>
<context>
    <name>tideline::MainWindow</name>
    <message>
        <source>Open another file</source>
        <translation>다른 파일 열기</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>사본을 저장했습니다: “%1”</translation>
    </message>
    <message>
        <source>%1 — Tideline</source>
        <translation>%1 — Tideline</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not changed. Open a backup or another copy of it.</source>
        <translation>“%1” 파일이 손상되었습니다. 원본은 그대로입니다. 백업이나 다른 사본을 여세요.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>손상된 파일</translation>
    </message>
    <message>
        <source>Korean text needs the package %1.</source>
        <translation>한글 표시에 %1 글꼴이 필요합니다.</translation>
    </message>
    <message>
        <source>About Tideline</source>
        <translation>Tideline 정보</translation>
    </message>
    <message>
        <source>Tideline %1

An explorer for sourced stories on a timeline.
Free software under the MIT licence.</source>
        <translation>Tideline %1

출처가 있는 이야기를 연표로 살펴보는 프로그램.
MIT 라이선스를 따르는 자유 소프트웨어.</translation>
    </message>
    <message>
        <source>The bundled collection cannot be changed. Save a copy of it and change that.</source>
        <translation>함께 제공되는 컬렉션은 바꿀 수 없습니다. 사본을 저장해 그것을 바꾸세요.</translation>
    </message>
    <message>
        <source>“%1” may only be read. Save a copy of it and change that.</source>
        <translation>“%1” 파일은 읽기만 할 수 있습니다. 사본을 저장해 그것을 바꾸세요.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>사본 열기</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” 여는 중…</translation>
    </message>
    <message>
        <source>Checking “%1” and making a backup before its first change…</source>
        <translation>첫 변경에 앞서 “%1” 파일을 검사하고 백업하는 중…</translation>
    </message>
    <message>
        <source>Saving the change of “%1”…</source>
        <translation>“%1” 파일의 변경 내용을 저장하는 중…</translation>
    </message>
</context>
<context>
    <name>tideline::ManageViewsDialog</name>
    <message>
        <source>Kept views</source>
        <translation>보관한 화면</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>텍스트로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>텍스트 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>삭제(&amp;E)</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>삭제 취소(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No view is kept yet. Keep one with Views › Keep This View, or paste one as text.</source>
        <translation>아직 보관한 화면이 없습니다. 보관한 화면 › 이 화면 보관으로 보관하거나 텍스트로 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Of another collection</source>
        <translation>다른 컬렉션</translation>
    </message>
    <message>
        <source>The view was pasted.</source>
        <translation>화면을 붙여넣었습니다.</translation>
    </message>
    <message>
        <source>“%1” was deleted. Undo brings it back.</source>
        <translation>“%1” 화면을 삭제했습니다. 취소하면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>The view is back.</source>
        <translation>화면이 되돌아왔습니다.</translation>
    </message>
</context>
<context>
    <name>tideline::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>화면 모양(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text Size</source>
        <translation>글자 크기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>구역(&amp;N)</translation>
    </message>
    <message>
        <source>View&amp;s</source>
        <translation>보관한 화면(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tideline::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>In view: %1. Arrow keys move the window, with Shift its end.</source>
        <translation>보이는 범위: %1. 화살표 키로 창을 옮기고, Shift와 함께 누르면 끝을 옮깁니다.</translation>
    </message>
</context>
<context>
    <name>tideline::PageView</name>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>This page is not in the collection that is open now.</source>
        <translation>지금 열린 컬렉션에 없는 페이지입니다.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <extracomment>%1 is the report that a source reprints, extracts or retells.</extracomment>
        <translation>바탕이 된 보도: %1</translation>
    </message>
</context>
<context>
    <name>tideline::PlaceView</name>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Show all places again</source>
        <translation>모든 장소 다시 보기</translation>
    </message>
    <message>
        <source>Show only what happened here</source>
        <translation>이곳에서 있었던 일만 보기</translation>
    </message>
    <message>
        <source>Places inside</source>
        <translation>이 안의 장소</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>이곳에서 있었던 일</translation>
    </message>
    <message>
        <source>and %1 more on the timeline</source>
        <translation>연표에 %1건 더 있음</translation>
    </message>
</context>
<context>
    <name>tideline::RecordWords</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 and %3 are names, %2 is the verb between them, &quot;heard&quot;. A language that ends with the verb puts it last.</extracomment>
        <translation>%1 · %3 · %2</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1단계</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>Her name is withheld for her safety</source>
        <translation>안전을 위해 이름을 밝히지 않습니다</translation>
    </message>
    <message>
        <source>His name is withheld for his safety</source>
        <translation>안전을 위해 이름을 밝히지 않습니다</translation>
    </message>
    <message>
        <source>The name is withheld for safety</source>
        <translation>안전을 위해 이름을 밝히지 않습니다</translation>
    </message>
</context>
<context>
    <name>tideline::SearchBox</name>
    <message>
        <source>Search titles, people, places</source>
        <translation>제목, 사람, 장소 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search (Ctrl+F or /). &quot;A phrase&quot;, -not, artist:, person:, place:, source:, year:2003..2018</source>
        <translation>검색 (Ctrl+F 또는 /). &quot;구절&quot;, -제외, 가수:, 인물:, 장소:, 출처:, 연도:2003..2018</translation>
    </message>
    <message>
        <source>Nothing is called “%1”, and nothing says it</source>
        <translation>“%1”: 그런 이름도, 그런 말도 없습니다</translation>
    </message>
    <message>
        <source>The collection is still being read; until then only titles are searched.</source>
        <translation>모음집을 아직 읽는 중입니다. 그때까지는 제목만 검색합니다.</translation>
    </message>
    <message>
        <source>On the timeline: %1</source>
        <extracomment>%1 is &quot;7 events&quot;.</extracomment>
        <translation>연표에: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완성</translation>
    </message>
</context>
<context>
    <name>tideline::SourceList</name>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show only its events</source>
        <translation>이 출처의 사건만 보기</translation>
    </message>
    <message>
        <source>Copy as Chicago note</source>
        <translation>시카고 양식 주석으로 복사</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>BibTeX로 복사</translation>
    </message>
</context>
<context>
    <name>tideline::SourceListModel</name>
    <message numerus="yes">
        <source>One report: its %n source(s) here count once</source>
        <translation>
            <numerusform>한 보도: 여기 실린 출처 %n건을 하나로 센다</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>mostly %1</source>
        <extracomment>%1 is &quot;high confidence&quot;.</extracomment>
        <translation>대체로 %1</translation>
    </message>
</context>
<context>
    <name>tideline::SourceView</name>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Events that rest on it</source>
        <translation>이 출처를 쓰는 사건</translation>
    </message>
    <message>
        <source>People, artists and works</source>
        <translation>사람, 아티스트, 작품</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>다른 출처</translation>
    </message>
    <message>
        <source>Story steps that rest on it</source>
        <translation>이 출처를 쓰는 이야기</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>모든 출처</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>It reprints, extracts or retells one report: %1.</source>
        <translation>한 보도를 옮겨 싣거나 간추리거나 다시 전한 글이다: %1.</translation>
    </message>
    <message>
        <source>These speak with the same voice and count as one with it:</source>
        <translation>같은 보도에 바탕을 두어 이 출처와 하나로 세는 글:</translation>
    </message>
    <message>
        <source>Copy as Chicago note</source>
        <translation>시카고 양식 주석으로 복사</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>BibTeX로 복사</translation>
    </message>
    <message>
        <source>Show only its events</source>
        <translation>이 출처의 사건만 보기</translation>
    </message>
    <message>
        <source>✓ Only its events are shown</source>
        <translation>✓ 이 출처의 사건만 보는 중</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, %2단계</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A claim: the field it is about, its value, and whether it is accepted.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>기록 전체</translation>
    </message>
    <message>
        <source>cited in the text</source>
        <translation>본문에서 인용</translation>
    </message>
</context>
<context>
    <name>tideline::SourceWords</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>사건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story step(s)</source>
        <translation>
            <numerusform>이야기 단계 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>다른 기록 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>주장 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>supports nothing yet</source>
        <translation>아직 뒷받침하는 것이 없음</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <extracomment>%1 is the report that a source reprints, extracts or retells.</extracomment>
        <translation>바탕이 된 보도: %1</translation>
    </message>
    <message>
        <source>%1 sources, %2 of them independent</source>
        <translation>출처 %1건, 그중 독립된 출처 %2건</translation>
    </message>
    <message>
        <source>Reprints and retellings of one report count once:</source>
        <translation>한 보도를 옮겨 싣거나 다시 전한 글은 모두 하나로 센다:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
</context>
<context>
    <name>tideline::SourcesView</name>
    <message>
        <source>How we know</source>
        <translation>어떻게 확인했나</translation>
    </message>
    <message>
        <source>%1 sources, %2 of them independent: reprints and retellings of one report count once.</source>
        <translation>출처 %1건, 그중 독립된 출처 %2건. 한 보도를 옮겨 싣거나 다시 전한 글은 모두 하나로 센다.</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>발행처순</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>많이 쓰인 순</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>날짜순</translation>
    </message>
    <message>
        <source>Order of the sources</source>
        <translation>출처 정렬</translation>
    </message>
    <message>
        <source>Search in the sources</source>
        <translation>출처에서 찾기</translation>
    </message>
    <message>
        <source>Tick sources to show only their events</source>
        <translation>출처에 표시하면 그 출처의 사건만 보인다</translation>
    </message>
    <message numerus="yes">
        <source>The timeline shows the events of %n ticked source(s) · Show all</source>
        <translation>
            <numerusform>표시한 출처 %n건의 사건만 보는 중 · 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources</source>
        <translation>출처 %2건 중 %1건</translation>
    </message>
</context>
<context>
    <name>tideline::StepBar</name>
    <message>
        <source>%1 steps</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>이전 단계 (Page Up)</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>다음 단계 (Page Down)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>tideline::StoryView</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>What sources disagree on</source>
        <translation>출처마다 다른 내용</translation>
    </message>
</context>
<context>
    <name>tideline::StrengthBars</name>
    <message numerus="yes">
        <source>%n independent</source>
        <extracomment>Of sources: how many different reports they rest on.</extracomment>
        <translation>
            <numerusform>독립된 출처 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::TableBar</name>
    <message>
        <source>Group rows</source>
        <translation>행 묶기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>열 고르기</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Sort, fold, copy and save the table</source>
        <translation>표를 정렬하고 접고 복사하고 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>표 닫기</translation>
    </message>
</context>
<context>
    <name>tideline::TablePanel</name>
    <message>
        <source>Table of events</source>
        <translation>사건 표</translation>
    </message>
    <message>
        <source>Copying… %1 %</source>
        <translation>복사 중… %1%</translation>
    </message>
    <message>
        <source>Saving… %1 %</source>
        <translation>저장 중… %1%</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>정렬 중…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>모든 묶음 접기</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>모든 묶음 펼치기</translation>
    </message>
    <message>
        <source>Beside the timeline</source>
        <translation>연표 옆에 두기</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>표 닫기</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV로 저장</translation>
    </message>
    <message>
        <source>None of these events may be published, so nothing was copied or saved.</source>
        <translation>공개할 수 있는 사건이 없어 복사하거나 저장하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>%Ln행을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>%Ln행을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) may not be published and were left out.</source>
        <translation>
            <numerusform>공개할 수 없는 사건 %Ln건은 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>행 묶기</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>열 되돌리기</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>내림차순</translation>
    </message>
    <message>
        <source>Reading people, sources and titles. The table is there in a moment.</source>
        <translation>인물, 출처, 제목을 읽고 있습니다. 잠시 후 표가 나타납니다.</translation>
    </message>
</context>
<context>
    <name>tideline::TieWords</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>tie</comment>
        <extracomment>%1 and %3 are names, %2 is the verb between them, &quot;heard&quot;. A language that ends with the verb puts it last.</extracomment>
        <translation>%1 · %3 · %2</translation>
    </message>
</context>
<context>
    <name>tideline::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Arrow keys walk from event to event, Enter opens one.</source>
        <translation>화살표 키로 사건 사이를 이동하고 Enter로 엽니다.</translation>
    </message>
    <message numerus="yes">
        <source>Page Up goes to %n earlier event(s).</source>
        <translation>
            <numerusform>Page Up 키를 누르면 이전 사건 %n건 쪽으로 갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page Down goes to %n later event(s).</source>
        <translation>
            <numerusform>Page Down 키를 누르면 이후 사건 %n건 쪽으로 갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U lists %n event(s) without a date.</source>
        <translation>
            <numerusform>U 키를 누르면 날짜 없는 사건 %n건이 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>날짜 없는 사건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by the English title, if there is one.</source>
        <translation>영어 제목이 있으면 영어 제목순입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at this mark</source>
        <translation>
            <numerusform>이 표시의 사건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by the earliest possible begin, then the latest possible end, then the title.</source>
        <translation>가능한 가장 이른 시작, 가능한 가장 늦은 끝, 제목 순입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n without room here</source>
        <translation>
            <numerusform>자리가 없어 숨은 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by begin.</source>
        <translation>시작순입니다.</translation>
    </message>
    <message>
        <source>not in the filter</source>
        <translation>필터 밖</translation>
    </message>
</context>
<context>
    <name>tideline::TimelineView</name>
    <message>
        <source>Ctrl + wheel zooms; drag moves</source>
        <translation>Ctrl+휠로 확대, 끌어서 이동</translation>
    </message>
</context>
<context>
    <name>tideline::TopBar</name>
    <message>
        <source>Appearance</source>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>Export an image for print or web (Ctrl+E)</source>
        <translation>인쇄나 웹에 쓸 이미지 내보내기 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>이미지 내보내기</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high contrast</source>
        <translation>화면 모양: 시스템, 밝게, 어둡게, 고대비</translation>
    </message>
</context>
<context>
    <name>tideline::ViewsMenu</name>
    <message>
        <source>Of &amp;Other Collections</source>
        <translation>다른 컬렉션의 화면(&amp;O)</translation>
    </message>
    <message>
        <source>The kept views cannot be read</source>
        <translation>보관한 화면을 읽을 수 없음</translation>
    </message>
</context>
<context>
    <name>tideline::WindowViews</name>
    <message>
        <source>This collection does not have all that the view names. Left out: %1.</source>
        <translation>화면에 적힌 항목 가운데 이 컬렉션에 없는 것을 뺐습니다: %1.</translation>
    </message>
    <message>
        <source>The view “%1” is kept in the menu Views.</source>
        <translation>“%1” 화면을 ‘보관한 화면’ 메뉴에 넣었습니다.</translation>
    </message>
    <message>
        <source>What was copied is not a view. %1</source>
        <translation>복사한 내용은 화면이 아닙니다. %1</translation>
    </message>
    <message>
        <source>This is the view that was copied.</source>
        <translation>복사한 화면입니다.</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <translation>보관하기…</translation>
    </message>
</context>
<context>
    <name>tideline::YearHistogram</name>
    <message>
        <source>%1–%2</source>
        <translation>%1~%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <extracomment>Years, then the number of events in them.</extracomment>
        <translation>
            <numerusform>%1: 사건 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::YearsSection</name>
    <message>
        <source>Years</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Events by year</source>
        <translation>연도별 사건</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>첫 연도</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>끝 연도</translation>
    </message>
    <message>
        <source>Arrow keys move one end of the years, Tab goes to the other; with Ctrl they move both. Home shows all years.</source>
        <translation>화살표 키로 연도의 한쪽 끝을 옮기고 Tab으로 다른 쪽 끝으로 갑니다. Ctrl과 함께 누르면 범위 전체가 움직입니다. Home은 모든 연도를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>tideline::ZoomBar</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>축소 (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대·축소</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>전체 보기 (Home)</translation>
    </message>
    <message numerus="yes">
        <source>Lanes, %n hidden</source>
        <translation>
            <numerusform>구역, %n개 숨김</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Group, hide and show lanes</source>
        <translation>구역을 나누고 숨기고 보이기</translation>
    </message>
</context>
</TS>
