Feature: Who sees figures and no cases opens each number all the same
  Behind it stands what became of each case and when: nothing that anybody wrote, and nobody's name.

  Scenario: A committee member opens a number
    Given Fatima's complaint about street lighting is with its team
    When "committee.amal" opens the indicators
    Then the number "received" leads to the number of the complaint, its service and its date
    And there is no word that a customer wrote, no name and no way to a case
