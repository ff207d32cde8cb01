Feature: A decree changes the government and no case is lost
  Entities are merged, split and renamed. What is open goes on with the successor, its clock too; what is closed keeps the name of its day.

  Scenario: An entity is merged into another
    Given Fatima's complaint about street lighting is with its team
    And a decree merges "works" into "municipalities-agriculture" on the coming Wednesday
    When that Wednesday comes
    Then the team of "municipalities-agriculture" has the case
    And Fatima has been told once which entity has it now
    And the working time that was used up stays used up

  Scenario: Before its day a decree changes nothing
    Given Fatima's complaint about street lighting is with its team
    And a decree merges "works" into "municipalities-agriculture" on the coming Wednesday
    When 1 working day passes
    Then the team of "works" has the case
    And Fatima has been told nothing of it

  Scenario: A decree of today counts today
    Given Fatima's complaint about street lighting is with its team
    When a decree merges "works" into "municipalities-agriculture" today
    And the next round of decrees comes
    Then the team of "municipalities-agriculture" has the case
    And Fatima has been told once which entity has it now

  Scenario: Rules that still name what a decree has ended are told by file, row and column
    When a decree merges "works" into "municipalities-agriculture" today
    Then the administrator reads of each row and column of "routing/routes.csv" that names "works"
    And the owner of the rules reads of each row and column of "routing/routes.csv" that names "works"

  Scenario: A row can be changed although others still name what a decree has ended
    When a decree merges "works" into "municipalities-agriculture" today
    And the policy owner shortens the period of normal complaints to 3 working days
    And Fatima complains about street lighting in the capital
    Then a reply is due within 3 working days

  Scenario: An entity is split by its services
    Given Fatima's complaint about street lighting is with its team
    And Fatima complains about road damage in the capital
    And a decree splits "works" on the coming Wednesday: street lighting to "electricity-water", all else to "municipalities-agriculture"
    When that Wednesday comes
    Then the team of "municipalities-agriculture" has the case
    And the team of "electricity-water" has the earlier case

  Scenario: Whatever the rules still say, a new case goes to the successor
    Given a decree merges "works" into "municipalities-agriculture" on the coming Wednesday
    When that Wednesday comes
    And Fatima complains about street lighting in the capital
    Then the team of "municipalities-agriculture" has the case
