Feature: A supervisor sees who has what, and gives tasks to others
  What is late or about to be stands first; several tasks go from hand to hand at once, each with its own answer.

  Scenario: What is late is given to a colleague
    Given Fatima's complaint about street lighting is with its team
    And 6 working days have passed
    When the supervisor gives her case to "works.worker2" on the team board
    Then the board says that it was assigned
    And the task is with "works.worker2"
    And the time line says that the supervisor assigned it

  Scenario: Somebody was faster
    Given Fatima's complaint about street lighting is with its team
    And 6 working days have passed
    And the supervisor looks at the team board
    When one officer of the team has taken the case
    And the supervisor gives her case to "works.worker2" as the board showed it
    Then the board says that somebody else took it
    And the task is with "works.worker1"
