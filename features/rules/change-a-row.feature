Feature: A policy owner changes a row
  A saved row holds for the next case, without a restart; what was decided before keeps its reasons.

  Scenario: Another entity becomes responsible
    Given Fatima's complaint about road damage went to "works"
    When the policy owner gives road damage to "municipality-capital"
    And Fatima complains about road damage in the capital
    Then the team of "municipality-capital" has the case
    And the earlier case still says why it went to "works"
    And the earlier decision, taken again, gives the same answer

  Scenario: The period becomes shorter
    Given Fatima's complaint about street lighting is with its team
    When the policy owner shortens the period of normal complaints to 3 working days
    And Fatima complains about street lighting in the capital
    Then a reply is due within 3 working days
    And the earlier case keeps its 5 working days

  Scenario: A row with a mistake does not go live
    When the policy owner writes the period "soon"
    Then the change is refused with file, row, column and a sentence in both languages
    And the next complaint still has 5 working days

  Scenario: A row that gives a case to one entity and to the team of another does not go live
    When the policy owner gives road damage to "traffic" and leaves the team as it was
    Then the row is refused at "column team" of "routing/routes.csv", in both languages
    And a complaint about road damage still goes to "works"
