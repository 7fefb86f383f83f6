<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
</context>
<context>
    <name>tideline::DisagreementNote</name>
    <message>
        <source>What speaks against it</source>
        <translation>다르게 보는 까닭</translation>
    </message>
    <message>
        <source>Why we show %1</source>
        <translation>이렇게 적은 까닭: %1</translation>
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
        <translation>원문의 “%1” 표기는 오기.</translation>
    </message>
    <message>
        <source>Not accepted: “%2” (%1). %3</source>
        <extracomment>%1 are publishers, %2 is a value that was rejected, %3 the reason, a sentence of its own.</extracomment>
        <translation>채택하지 않음: “%2”(%1). %3</translation>
    </message>
</context>
<context>
    <name>tideline::EntityView</name>
    <message>
        <source>Connections</source>
        <translation>관계</translation>
    </message>
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
        <translation>시간선에 %1건 더 있음</translation>
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
    <name>tideline::EventView</name>
    <message>
        <source>Undated</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>In the filter:</source>
        <translation>필터에 든 까닭:</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>참여자와 작품</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>In the stories</source>
        <translation>이 사건을 다룬 이야기</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>장면 %1/%2</translation>
    </message>
</context>
<context>
    <name>tideline::FrontView</name>
    <message>
        <source>No collection is open.</source>
        <translation>열린 컬렉션이 없습니다.</translation>
    </message>
    <message>
        <source>A collection is one file that holds people, events, stories and their sources. Open one, or begin a new one, from the File menu.</source>
        <translation>컬렉션은 인물, 사건, 이야기와 그 출처를 담은 파일 하나입니다. 파일 메뉴에서 열거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>읽기 시작</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>무엇을 근거로 했나</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>자료 기준일: %1</translation>
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
        <translation>지금 열린 컬렉션에는 이 페이지가 없습니다.</translation>
    </message>
</context>
<context>
    <name>tideline::ReaderPanel</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the page before (Alt+Left)</source>
        <translation>이전 페이지로 (Alt+왼쪽 화살표)</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>첫 페이지</translation>
    </message>
    <message>
        <source>To the front page (Esc)</source>
        <translation>첫 페이지로 (Esc)</translation>
    </message>
</context>
<context>
    <name>tideline::RecordWords</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 and %3 are names, %2 is the verb between them, &quot;heard&quot;. A language that ends with the verb puts it last.</extracomment>
        <translation>%1: %3 (%2)</translation>
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
        <translation>장면 1개</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>장면 %1개</translation>
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
        <translation>이 출처에 기댄 사건</translation>
    </message>
    <message>
        <source>People, artists and works</source>
        <translation>인물, 아티스트, 작품</translation>
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
        <translation>이 출처에 기댄 이야기 장면</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>장면 %1/%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
</context>
<context>
    <name>tideline::StepBar</name>
    <message>
        <source>%1 steps</source>
        <translation>장면 %1개</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous step (Page Up)</source>
        <translation>이전 장면 (Page Up)</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>이전 장면</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>다음 장면 (Page Down)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 장면</translation>
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
        <translation>장면 %1/%2</translation>
    </message>
    <message>
        <source>What sources disagree on</source>
        <translation>출처마다 다른 점</translation>
    </message>
</context>
<context>
    <name>tideline::TieWords</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>tie</comment>
        <extracomment>%1 and %3 are names, %2 is the verb between them, &quot;heard&quot;. A language that ends with the verb puts it last.</extracomment>
        <translation>%1: %3 (%2)</translation>
    </message>
</context>
</TS>
