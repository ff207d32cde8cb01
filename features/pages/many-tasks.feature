Feature: One task after the other, and many at once
  Who has sent a reply goes on with the next task of the same list; what holds for a whole list is done at once, each case with its own answer.

  Background:
    Given three complaints about the same lamp post are with the works team

  Scenario: Sending leads to the next task of the list
    When Ahmed opens the first of them from his list and sends its reply and goes on
    Then he is at the second of them, in the same list
    When Ahmed sends the replies of the other two and goes on
    Then his list says that no other task of it waits for him

  Scenario: A remark on all of a list
    When Ahmed writes the remark "قطع الكهرباء عن الشارع" on all of the list but the last
    Then two of them have the remark "قطع الكهرباء عن الشارع" and the last has none

  Scenario: One reply to all, each with its own answer
    Given Maryam has taken the second of them
    When Ahmed sends one reply to all of the list
    Then the first and the third are answered
    And the page says of the second that a colleague took it

  Scenario: A priority needs a reason
    When Ahmed gives all of the list the priority "urgent" because ""
    Then the page asks for the reason
    When Ahmed gives all of the list the priority "urgent" because "طريق مدرسة"
    Then all of them have the priority "urgent"

  Scenario: A list that is longer than a page is gone through to its end
    Given 57 more about it are with them
    When Ahmed opens the list to write a remark on all of it
    Then the page shows "Tasks 1 to 50 of 60"
    When he writes the remark "قطع الكهرباء عن الشارع" on the tasks that he sees
    And he goes on to "The next 10 tasks"
    Then the page shows "Tasks 51 to 60 of 60"
    When he writes the remark "قطع الكهرباء عن الشارع" on the tasks that he sees
    Then the page shows "Tasks 51 to 60 of 60"
    And nothing of the list is left to go on to
    And each of the 60 has the remark "قطع الكهرباء عن الشارع" once
    When he goes on to "Beginning of the list"
    And he goes on to "One reply"
    And he sends one reply to the tasks that he sees
    Then the page shows "10 tasks"
    When he sends one reply to the tasks that he sees
    Then all 60 are answered
