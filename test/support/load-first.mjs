// CommonJS packages (nestjs-cls, say) require these ES modules. Jest refuses that while they are still being linked, so they come first.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
