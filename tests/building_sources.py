"""Builders for tests: a story of two documents, in English and in Arabic, that reads without a problem.

Both are invented. Two sides count the workers of one strike on several days, agree on one thing and part on two. The
bulletin runs from the right, has vowel signs and digits of its own, and one of its quotes stands in it twice.
"""

from hashlib import sha256
from pathlib import Path

from building import a_story

A_REPORT = """Dockers walk out in Port Salma

PORT SALMA, 7 March 2022 – Dockers in the port of Salma walked out on 2 March, after talks on wages had failed. The
Dockers’ Union said that about 900 workers stopped work on the first day. The Harbour Company put their number at
between 400 and 500.

The harbour master, who takes no side, counted 830 workers at the gates on 3 March. By 4 March the union spoke of more
than 1,200 workers on strike, and the company of 650 at most. The union says that no ship has been unloaded since
Wednesday.

On 6 March the company announced that the quay had reopened. The union said that it remained closed, and put the number
of workers on strike at between 1,000 and 1,200, most likely 1,100. The company claimed that 300 were still out.
"""

A_BULLETIN = """نشرة إذاعة سلمى

قالت نقابة عمال الميناء إن نحو ٩٥٠ عاملاً توقفوا عن العمل في اليوم الأول. وأعلنت شركة الميناء أن عدد المضربين لا يتجاوز ٥٠٠ عامل.

وأقرّت الشركة بأن أي سفينة لم تُفرَّغ منذ الأربعاء، وقالت إن الرصيف أُعيد فتحه يوم الأحد. ورفضت النقابة ذلك وقالت إن الرصيف ما زال مغلقاً.

ما زال مغلقاً: هكذا قال عامل عند البوابة.
"""  # noqa: E501  a bulletin has one line for each paragraph

A_STORY_OF_TWO_SOURCES = f"""format = 1

[story]
title = "The strike in Port Salma"
lanes = ["Talks", "Strike", "Quay"]

[[source]]
id = "report"
file = "sources/report.txt"
sha256 = "{sha256(A_REPORT.encode()).hexdigest()}"
title = "Dockers walk out in Port Salma"
kind = "news report"
authors = ["Ada Lind", "Omar Said"]
publisher = "The Salma Courier"
place = "Port Salma"
published = "2022-03-07"
language = "en"
url = "https://courier.example/2022/03/dockers-walk-out"
retrieved = "2022-03-09"
licence = "CC BY 4.0"

[[source]]
id = "bulletin"
file = "sources/bulletin.txt"
sha256 = "{sha256(A_BULLETIN.encode()).hexdigest()}"
title = "نشرة إذاعة سلمى"
kind = "radio bulletin"
publisher = "إذاعة سلمى"
language = "ar"
unknown = ["author", "date of publication"]

[[voice]]
id = "the-report"
name = "The report itself"

[[voice]]
id = "union"
name = "Dockers’ Union"
side = "Union"

[[voice]]
id = "company"
name = "Harbour Company"
side = "Company"

[[voice]]
id = "harbour-master"
name = "Harbour master"

[[voice]]
id = "radio"
name = "إذاعة سلمى"

[[topic]]
id = "how-many"
title = "How many are on strike"

  [[topic.parted]]
  text = "How many workers stopped work on the first day."
  claims = ["union-900", "company-400-500", "union-950", "company-500"]

[[topic]]
id = "the-quay"
title = "What happens on the quay"

  [[topic.agreed]]
  text = "No ship has been unloaded since Wednesday."
  claims = ["union-no-ship", "company-no-ship"]

  [[topic.parted]]
  text = "Whether the quay is open again."
  claims = ["company-reopened", "union-closed", "company-opened-sunday", "union-still-closed"]

[[event]]
id = "talks-failed"
title = "Talks on wages fail"
when = "/2022-03-02"
words = "had failed"
inferred = ["year"]
lane = "Talks"

  [[event.claim]]
  id = "failed"
  source = "report"
  quote = "after talks on wages had failed"
  said_by = "the-report"

[[event]]
id = "walkout"
title = "Dockers walk out"
when = "2022-03-02"
words = "on 2 March"
inferred = ["year"]
lane = "Strike"

  [[event.claim]]
  id = "union-900"
  source = "report"
  quote = "about 900 workers stopped work on the first day"
  said_by = "union"
  verb = "said"
  topic = "how-many"
  figure = {{ best = 900, unit = "workers on strike", words = "about 900" }}

  [[event.claim]]
  id = "company-400-500"
  source = "report"
  quote = "between 400 and 500"
  said_by = "company"
  topic = "how-many"
  figure = {{ low = 400, high = 500, unit = "workers on strike", words = "between 400 and 500" }}

  [[event.claim]]
  id = "union-950"
  source = "bulletin"
  quote = "نحو ٩٥٠ عاملاً توقفوا عن العمل في اليوم الأول"
  said_by = "union"
  through = ["radio"]
  verb = "قالت"
  topic = "how-many"
  figure = {{ best = 950, unit = "workers on strike", words = "نحو ٩٥٠" }}

  [[event.claim]]
  id = "company-500"
  source = "bulletin"
  quote = "عدد المضربين لا يتجاوز ٥٠٠ عامل"
  said_by = "company"
  through = ["radio"]
  verb = "أعلنت"
  topic = "how-many"
  figure = {{ high = 500, unit = "workers on strike", words = "لا يتجاوز ٥٠٠" }}

[[event]]
id = "count-at-the-gates"
title = "A count at the gates"
when = "2022-03-03"
words = "on 3 March"
inferred = ["year"]
lane = "Strike"

  [[event.claim]]
  id = "master-830"
  source = "report"
  quote = "counted 830 workers at the gates on 3 March"
  said_by = "harbour-master"
  topic = "how-many"
  figure = {{ best = 830, unit = "workers on strike", words = "830" }}

[[event]]
id = "third-day"
title = "The strike goes on"
when = "2022-03-04"
words = "By 4 March"
inferred = ["year"]
lane = "Strike"

  [[event.claim]]
  id = "union-1200"
  source = "report"
  quote = "more\\nthan 1,200 workers on strike"
  said_by = "union"
  topic = "how-many"
  figure = {{ low = 1200, unit = "workers on strike", words = "more than 1,200" }}

  [[event.claim]]
  id = "company-650"
  source = "report"
  quote = "650 at most"
  said_by = "company"
  topic = "how-many"
  figure = {{ high = 650, unit = "workers on strike", words = "650 at most" }}

  [[event.claim]]
  id = "union-no-ship"
  source = "report"
  quote = "no ship has been unloaded since\\nWednesday"
  said_by = "union"
  verb = "says"
  topic = "the-quay"

  [[event.claim]]
  id = "company-no-ship"
  source = "bulletin"
  quote = "أي سفينة لم تُفرَّغ منذ الأربعاء"
  said_by = "company"
  through = ["radio"]
  verb = "أقرّت"
  topic = "the-quay"

[[event]]
id = "quay"
title = "The quay on Sunday"
when = "2022-03-06"
words = "On 6 March"
inferred = ["year"]
lane = "Quay"

  [[event.claim]]
  id = "company-reopened"
  source = "report"
  quote = "the quay had reopened"
  said_by = "company"
  verb = "announced"
  topic = "the-quay"

  [[event.claim]]
  id = "union-closed"
  source = "report"
  quote = "it remained closed"
  said_by = "union"
  verb = "said"
  topic = "the-quay"

  [[event.claim]]
  id = "company-opened-sunday"
  source = "bulletin"
  quote = "الرصيف أُعيد فتحه يوم الأحد"
  said_by = "company"
  through = ["radio"]
  verb = "قالت"
  topic = "the-quay"

  [[event.claim]]
  id = "union-still-closed"
  source = "bulletin"
  quote = "ما زال مغلقاً"
  prefix = "إن الرصيف "
  said_by = "union"
  through = ["radio"]
  verb = "قالت"
  topic = "the-quay"

  [[event.claim]]
  id = "union-1100"
  source = "report"
  quote = "between 1,000 and 1,200, most likely 1,100"
  said_by = "union"
  topic = "how-many"
  figure = {{ low = 1000, best = 1100, high = 1200, unit = "workers on strike", words = "between 1,000 and 1,200" }}

  [[event.claim]]
  id = "company-300"
  source = "report"
  quote = "300 were still out"
  said_by = "company"
  verb = "claimed"
  topic = "how-many"
  figure = {{ best = 300, unit = "workers on strike", words = "300" }}
"""


def a_story_of_two_sources(
    folder: Path, story: str = A_STORY_OF_TWO_SOURCES, report: str = A_REPORT, bulletin: str = A_BULLETIN
) -> Path:
    """A story folder with these files; whatever is not given is as it should be."""
    a_story(folder, story, report)
    (folder / "sources" / "bulletin.txt").write_bytes(bulletin.encode())
    (folder / "geography.geojson").unlink()
    return folder
