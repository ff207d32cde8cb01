Feature: What customers say elsewhere is counted with their cases
  Surveys and service centres hear customers too. A file of what was said is counted line by line, once, and its words are not kept.

  Scenario: A survey is counted and says what could not be
    When "works.quality" sends a file of a survey about "road-damage" with 3 lines, one of which names a service that there is not
    And the lines that wait are counted
    Then he reads that 2 of 3 were counted and that there is no service of this code in line 4
    And the same file sent again is the same file

  Scenario: Words beside a rating are heard
    Given a customer wrote "انتظرت الفرقة الفنية ثلاثة أيام ولم تحضر" beside the rating of a reply of "works"
    Then it is counted among the feedback of "works" as words of a rating
